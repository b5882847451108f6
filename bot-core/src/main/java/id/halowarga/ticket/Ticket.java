package id.halowarga.ticket;

import id.halowarga.directory.OpdCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A report under a number, and how it is being handled. Personal data: {@link #toString()} is redacted.
 *
 * @param number          its number
 * @param report          what the citizen sent
 * @param stage           where it stands
 * @param opd             the OPD that it is at and that leads, empty while operators decide
 * @param supporting      the OPDs that the lead called in
 * @param assignee        the handler who accepted it, by the name to show, empty before
 * @param priority        how much it presses
 * @param deadlines       by when what has to be done
 * @param mergedInto      the ticket that it follows, present while it is {@link TicketStage#MERGED} only
 * @param filedAt         when it was filed
 * @param firstAnsweredAt when the first answer was given by anybody
 * @param answeredAt      when those who have it now answered first, since it was sent to them or reopened; empty before
 * @param changedAt       when it last changed
 * @param version         counts the changes, for optimistic locking
 */
public record Ticket(
        TicketNumber number,
        Report report,
        TicketStage stage,
        Optional<OpdCode> opd,
        Set<OpdCode> supporting,
        Optional<String> assignee,
        Priority priority,
        Deadlines deadlines,
        Optional<TicketNumber> mergedInto,
        Instant filedAt,
        Optional<Instant> firstAnsweredAt,
        Optional<Instant> answeredAt,
        Instant changedAt,
        int version) {
    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if it follows itself
     */
    public Ticket {
        supporting = Set.copyOf(supporting);
        if (mergedInto.filter(number::equals).isPresent()) {
            throw new IllegalArgumentException("a ticket cannot be merged into itself");
        }
    }

    /**
     * Whether an operator has to decide what happens to it next.
     *
     * @return true for an open ticket that is at no OPD, or that is new, verified or returned; never for a sealed one, and
     *     not while the citizen is asked
     */
    public boolean awaitsOperator() {
        return stage.open()
                && stage != TicketStage.AWAITING_CITIZEN
                && !report.kind().sealed()
                && (opd.isEmpty()
                        || stage == TicketStage.NEW
                        || stage == TicketStage.VERIFIED
                        || stage == TicketStage.RETURNED);
    }

    /**
     * Whether it stands in the operators' queue: what awaits them, and emergencies that no OPD has taken on yet.
     *
     * @return never true for a sealed one
     */
    public boolean queued() {
        boolean taken = stage != TicketStage.FORWARDED && stage != TicketStage.REOPENED;
        return awaitsOperator()
                || report.emergency() && !taken && !report.kind().sealed();
    }

    /**
     * The deadline that comes next: of the citizen's answer while one is waited for, else of the first answer until one is
     * given, else of the completion.
     *
     * @return the deadline, empty where nobody has to do anything any more
     */
    public Optional<Instant> due() {
        if (!stage.open()) {
            return Optional.empty();
        }
        boolean waiting = deadlines.pausedSince().isPresent();
        return deadlines.citizenAnswer().filter(due -> waiting).or(() -> Optional.of(lateAfter()));
    }

    /** The deadline of those who handle it: a question to the citizen changes nothing before the first answer. */
    private Instant lateAfter() {
        return answeredAt.isPresent() ? deadlines.completion() : deadlines.firstAnswer();
    }

    /**
     * Whether those who handle it let a deadline pass.
     *
     * @param now the time
     * @return false while the clock stands still or nothing is to be done
     */
    public boolean overdue(Instant now) {
        return stage.open() && deadlines.pausedSince().isEmpty() && lateAfter().isBefore(now);
    }

    /**
     * The parts, to make a changed ticket of.
     *
     * @return a builder that holds this ticket
     */
    public TicketBuilder copy() {
        return new TicketBuilder(this);
    }

    /**
     * The same after a change, one version later.
     *
     * @param next where it stands now
     * @param at   when it changed
     * @return a new ticket
     */
    public Ticket moved(TicketStage next, Instant at) {
        return copy().stage(next).changedAt(at).version(version + 1).build();
    }

    /**
     * The same at another place: nobody there has accepted it yet.
     *
     * @param unit the OPD, empty for the operators
     * @return a new ticket of the same version
     */
    public Ticket at(Optional<OpdCode> unit) {
        return copy().opd(unit).assignee(Optional.empty()).build();
    }

    /**
     * The same in somebody's hands.
     *
     * @param name the handler's name to show
     * @return a new ticket of the same version
     */
    public Ticket assignedTo(String name) {
        return copy().assignee(Optional.of(name)).build();
    }

    /**
     * The same with other deadlines.
     *
     * @param due by when what has to be done
     * @return a new ticket of the same version
     */
    public Ticket dueBy(Deadlines due) {
        return copy().deadlines(due).build();
    }

    /**
     * The same with an answer of those who have it; a later one changes nothing.
     *
     * @param at when
     * @return a ticket of the same version
     */
    public Ticket answered(Instant at) {
        return copy().firstAnsweredAt(firstAnsweredAt.or(() -> Optional.of(at)))
                .answeredAt(answeredAt.or(() -> Optional.of(at)))
                .build();
    }

    /**
     * The same with an answer due once more: those who have it now have given none yet.
     *
     * @return a ticket of the same version
     */
    public Ticket unanswered() {
        return copy().answeredAt(Optional.empty()).build();
    }

    @Override
    public String toString() {
        return "Ticket[" + number + ", " + stage + "]";
    }
}
