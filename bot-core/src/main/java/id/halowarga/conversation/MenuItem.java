package id.halowarga.conversation;

import java.util.Arrays;
import java.util.Optional;

/** What the menu offers; its buttons work at any time. */
enum MenuItem {
    /** Begin a complaint. */
    COMPLAINT("lapor"),
    /** Begin a suggestion. */
    SUGGESTION("saran"),
    /** Begin a request for information. */
    INFORMATION("tanya"),
    /** The kinds that are reported more rarely. */
    OTHER_KINDS("lain"),
    /** Begin a report on the conduct of staff. */
    CONDUCT("perilaku"),
    /** Begin a report on corruption. */
    CORRUPTION("korupsi"),
    /** Begin feedback about this channel. */
    CHANNEL_FEEDBACK("kanal"),
    /** Show a ticket. */
    STATUS("status"),
    /** List the own tickets; a page may follow. */
    MY_REPORTS("laporanku"),
    /** Change the language. */
    LANGUAGE("bahasa"),
    /** The menu itself. */
    MENU("menu"),
    /** Make a report of the words just sent, which went elsewhere. */
    HELD_AS_REPORT("baru");

    private final String code;

    MenuItem(String code) {
        this.code = code;
    }

    String payload() {
        return "m." + code;
    }

    String labelKey() {
        return "menu." + code;
    }

    static Optional<MenuItem> byCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
