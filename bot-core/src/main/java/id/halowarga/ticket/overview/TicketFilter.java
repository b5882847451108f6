package id.halowarga.ticket.overview;

import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which open tickets to list. */
public enum TicketFilter {
    /** Every open one. */
    OPEN("semua"),
    /** Those that nobody has accepted yet. */
    NEW("baru", TicketStage.NEW, TicketStage.FORWARDED, TicketStage.RETURNED, TicketStage.REOPENED),
    /** Those that somebody works on, or whose citizen is waited for. */
    IN_PROGRESS(
            "diproses",
            TicketStage.VERIFIED,
            TicketStage.IN_PROGRESS,
            TicketStage.PARTLY_DONE,
            TicketStage.AWAITING_CITIZEN),
    /** Those whose deadline is past. */
    OVERDUE("terlambat"),
    /** Those whose answer waits for the head. */
    AWAITING_APPROVAL("persetujuan", TicketStage.AWAITING_APPROVAL);

    private final String code;
    private final Set<TicketStage> stages;

    TicketFilter(String code) {
        this.code = code;
        this.stages = EnumSet.allOf(TicketStage.class);
    }

    TicketFilter(String code, TicketStage first, TicketStage... more) {
        this.code = code;
        this.stages = EnumSet.of(first, more);
    }

    /**
     * Reads the word of a filter.
     *
     * @param code any word
     * @return the filter, empty if it is none's
     */
    public static Optional<TicketFilter> named(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }

    /**
     * The filter's word, as in buttons' payloads.
     *
     * @return lower case letters
     */
    public String code() {
        return code;
    }

    /**
     * The stages of the tickets that it lets pass.
     *
     * @return every stage where the stage does not matter
     */
    public Set<TicketStage> stages() {
        return Set.copyOf(stages);
    }

    /**
     * Whether it lets a ticket pass.
     *
     * @param ticket the ticket
     * @param now    the present time
     * @return false for every ticket that is not open
     */
    public boolean passes(Ticket ticket, Instant now) {
        return ticket.stage().open() && stages.contains(ticket.stage()) && (this != OVERDUE || ticket.overdue(now));
    }
}
