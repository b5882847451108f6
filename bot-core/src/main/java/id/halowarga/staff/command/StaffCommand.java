package id.halowarga.staff.command;

import id.halowarga.ticket.TicketAction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The handlers' commands, by the words that people type. */
enum StaffCommand {
    /** List what is mine, or show one ticket. */
    LIST("tiket"),
    /** What waits for an operator. */
    QUEUE("antrian"),
    /** Make an invitation. */
    INVITE("undang"),
    /** Who can do what. */
    HELP("bantuan"),
    /** Take a ticket on. */
    ACCEPT("terima", TicketAction.ACCEPT),
    /** Answer the citizen. */
    ANSWER("balas", TicketAction.ANSWER),
    /** Ask the citizen. */
    ASK("tanya", TicketAction.ASK),
    /** Finish. */
    FINISH("selesai", TicketAction.FINISH),
    /** Return to the operators. */
    RETURN("kembalikan", TicketAction.RETURN),
    /** Send to an OPD. */
    DISPOSE("disposisi", TicketAction.DISPOSE),
    /** Refuse. */
    REFUSE("tolak", TicketAction.REFUSE);

    private final String word;
    private final Optional<TicketAction> action;

    StaffCommand(String word) {
        this.word = word;
        this.action = Optional.empty();
    }

    StaffCommand(String word, TicketAction action) {
        this.word = word;
        this.action = Optional.of(action);
    }

    static Optional<StaffCommand> named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(c -> c.word.equals(lower)).findFirst();
    }

    static StaffCommand of(TicketAction action) {
        return Arrays.stream(values())
                .filter(c -> c.action.equals(Optional.of(action)))
                .findFirst()
                .orElseThrow();
    }

    /** What people type, without the slash. */
    String word() {
        return word;
    }

    /** What it does to a ticket, empty if it changes none. */
    Optional<TicketAction> action() {
        return action;
    }
}
