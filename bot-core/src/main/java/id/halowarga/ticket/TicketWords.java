package id.halowarga.ticket;

import java.util.Locale;

/** Catalogue keys of the words for stages and kinds of tickets. */
public final class TicketWords {
    private TicketWords() {}

    /**
     * Key of a stage's name.
     *
     * @param stage the stage
     * @return the key
     */
    public static String stage(TicketStage stage) {
        return "ticket.stage." + stage.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Key of a priority's name.
     *
     * @param priority the priority
     * @return the key
     */
    public static String priority(Priority priority) {
        return "ticket.priority." + priority.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Key of a kind's name.
     *
     * @param kind the kind
     * @return the key
     */
    public static String kind(TicketKind kind) {
        return "ticket.kind." + kind.name().toLowerCase(Locale.ROOT);
    }
}
