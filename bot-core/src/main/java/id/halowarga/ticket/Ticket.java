package id.halowarga.ticket;

import id.halowarga.directory.OpdCode;
import java.time.Instant;
import java.util.Optional;

/**
 * The record worked on. Personal data: {@link #toString()} is redacted.
 *
 * @param number          its number
 * @param report          what the citizen sent; its OPD is the one the citizen confirmed
 * @param stage           where it stands
 * @param opd             the OPD that it is at, empty while operators decide
 * @param assignee        the handler who accepted it, by the name to show, empty before
 * @param filedAt         when it was filed
 * @param firstAnswerDue  when a first answer is due
 * @param firstAnsweredAt when the first answer was given
 * @param changedAt       when it last changed
 * @param version         counts the changes, for optimistic locking
 */
public record Ticket(
        TicketNumber number,
        Report report,
        TicketStage stage,
        Optional<OpdCode> opd,
        Optional<String> assignee,
        Instant filedAt,
        Instant firstAnswerDue,
        Optional<Instant> firstAnsweredAt,
        Instant changedAt,
        int version) {
    /**
     * Whether an operator has to decide what happens to it next.
     *
     * @return true for an open ticket that is at no OPD, or that is new, verified or returned
     */
    public boolean awaitsOperator() {
        return stage.open()
                && (opd.isEmpty()
                        || stage == TicketStage.NEW
                        || stage == TicketStage.VERIFIED
                        || stage == TicketStage.RETURNED);
    }

    @Override
    public String toString() {
        return "Ticket[" + number + ", " + stage + "]";
    }
}
