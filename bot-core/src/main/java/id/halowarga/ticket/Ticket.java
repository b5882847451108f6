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

    /**
     * The same after a change, one version later.
     *
     * @param next where it stands now
     * @param at   when it changed
     * @return a new ticket
     */
    public Ticket moved(TicketStage next, Instant at) {
        return new Ticket(
                number, report, next, opd, assignee, filedAt, firstAnswerDue, firstAnsweredAt, at, version + 1);
    }

    /**
     * The same at another place: nobody there has accepted it yet.
     *
     * @param unit the OPD, empty for the operators
     * @return a new ticket of the same version
     */
    public Ticket at(Optional<OpdCode> unit) {
        return new Ticket(
                number,
                report,
                stage,
                unit,
                Optional.empty(),
                filedAt,
                firstAnswerDue,
                firstAnsweredAt,
                changedAt,
                version);
    }

    /**
     * The same in somebody's hands.
     *
     * @param name the handler's name to show
     * @return a new ticket of the same version
     */
    public Ticket assignedTo(String name) {
        return new Ticket(
                number,
                report,
                stage,
                opd,
                Optional.of(name),
                filedAt,
                firstAnswerDue,
                firstAnsweredAt,
                changedAt,
                version);
    }

    /**
     * The same with another deadline of the first answer.
     *
     * @param due the deadline
     * @return a new ticket of the same version
     */
    public Ticket dueBy(Instant due) {
        return new Ticket(number, report, stage, opd, assignee, filedAt, due, firstAnsweredAt, changedAt, version);
    }

    /**
     * The same with the first answer given; a later one changes nothing.
     *
     * @param at when
     * @return a ticket of the same version
     */
    public Ticket answered(Instant at) {
        return firstAnsweredAt.isPresent()
                ? this
                : new Ticket(
                        number,
                        report,
                        stage,
                        opd,
                        assignee,
                        filedAt,
                        firstAnswerDue,
                        Optional.of(at),
                        changedAt,
                        version);
    }

    @Override
    public String toString() {
        return "Ticket[" + number + ", " + stage + "]";
    }
}
