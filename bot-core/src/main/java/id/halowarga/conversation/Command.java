package id.halowarga.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A citizen's commands: with a slash as here, or by the catalogue's words. */
enum Command {
    /** Greeting and menu; with a payload, a deep link. */
    START("start"),
    /** Begin a report. */
    REPORT("lapor"),
    /** Show a ticket. */
    STATUS("status"),
    /** List the own tickets. */
    MY_REPORTS("laporanku"),
    /** Drop the draft. */
    CANCEL("batal"),
    /** Explain what can be done here. */
    HELP("bantuan"),
    /** Change the language. */
    LANGUAGE("bahasa"),
    /** Emergency numbers. */
    EMERGENCY("darurat"),
    /** What is stored. */
    PRIVACY("privasi"),
    /** The menu. */
    MENU("menu"),
    /** One question back. */
    BACK("kembali");

    private final String slashName;

    Command(String slashName) {
        this.slashName = slashName;
    }

    /** Key of the words that mean this command too. */
    String wordsKey() {
        return "words.command." + slashName;
    }

    static Optional<Command> bySlashName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(c -> c.slashName.equals(lower)).findFirst();
    }
}
