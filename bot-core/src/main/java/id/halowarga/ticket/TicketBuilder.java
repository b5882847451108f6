package id.halowarga.ticket;

import id.halowarga.directory.OpdCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Puts a ticket together, part by part; what is not said stays as it is on a new ticket at no OPD. */
public final class TicketBuilder {
    private final TicketNumber number;
    private final Report report;
    private TicketStage stage = TicketStage.NEW;
    private Optional<OpdCode> opd = Optional.empty();
    private Set<OpdCode> supporting = Set.of();
    private Optional<String> assignee = Optional.empty();
    private Priority priority = Priority.NORMAL;
    private Deadlines deadlines;
    private Optional<TicketNumber> mergedInto = Optional.empty();
    private Instant filedAt;
    private Optional<Instant> firstAnsweredAt = Optional.empty();
    private Optional<Instant> answeredAt = Optional.empty();
    private Instant changedAt;
    private int version;

    /**
     * Begins with a new ticket.
     *
     * @param number    its number
     * @param report    what the citizen sent
     * @param filedAt   when it was filed
     * @param deadlines by when what has to be done
     */
    public TicketBuilder(TicketNumber number, Report report, Instant filedAt, Deadlines deadlines) {
        this.number = number;
        this.report = report;
        this.filedAt = filedAt;
        this.changedAt = filedAt;
        this.deadlines = deadlines;
    }

    TicketBuilder(Ticket ticket) {
        this(ticket.number(), ticket.report(), ticket.filedAt(), ticket.deadlines());
        stage = ticket.stage();
        opd = ticket.opd();
        supporting = ticket.supporting();
        assignee = ticket.assignee();
        priority = ticket.priority();
        mergedInto = ticket.mergedInto();
        firstAnsweredAt = ticket.firstAnsweredAt();
        answeredAt = ticket.answeredAt();
        changedAt = ticket.changedAt();
        version = ticket.version();
    }

    /**
     * Sets the stage.
     *
     * @param value where it stands
     * @return this
     */
    public TicketBuilder stage(TicketStage value) {
        stage = value;
        return this;
    }

    /**
     * Sets the lead.
     *
     * @param value the OPD that it is at, empty for the operators
     * @return this
     */
    public TicketBuilder opd(Optional<OpdCode> value) {
        opd = value;
        return this;
    }

    /**
     * Sets the OPDs that help the lead.
     *
     * @param value their codes
     * @return this
     */
    public TicketBuilder supporting(Set<OpdCode> value) {
        supporting = value;
        return this;
    }

    /**
     * Sets who accepted it.
     *
     * @param value the handler's name to show
     * @return this
     */
    public TicketBuilder assignee(Optional<String> value) {
        assignee = value;
        return this;
    }

    /**
     * Sets the priority.
     *
     * @param value how much it presses
     * @return this
     */
    public TicketBuilder priority(Priority value) {
        priority = value;
        return this;
    }

    /**
     * Sets the deadlines.
     *
     * @param value by when what has to be done
     * @return this
     */
    public TicketBuilder deadlines(Deadlines value) {
        deadlines = value;
        return this;
    }

    /**
     * Sets the ticket that it follows.
     *
     * @param value the other ticket's number
     * @return this
     */
    public TicketBuilder mergedInto(Optional<TicketNumber> value) {
        mergedInto = value;
        return this;
    }

    /**
     * Sets when it was filed.
     *
     * @param value the time
     * @return this
     */
    public TicketBuilder filedAt(Instant value) {
        filedAt = value;
        return this;
    }

    /**
     * Sets when the first answer was given.
     *
     * @param value the time
     * @return this
     */
    public TicketBuilder firstAnsweredAt(Optional<Instant> value) {
        firstAnsweredAt = value;
        return this;
    }

    /**
     * Sets when those who have it answered first.
     *
     * @param value the time
     * @return this
     */
    public TicketBuilder answeredAt(Optional<Instant> value) {
        answeredAt = value;
        return this;
    }

    /**
     * Sets when it last changed.
     *
     * @param value the time
     * @return this
     */
    public TicketBuilder changedAt(Instant value) {
        changedAt = value;
        return this;
    }

    /**
     * Sets the number of changes.
     *
     * @param value 0 for a new ticket
     * @return this
     */
    public TicketBuilder version(int value) {
        version = value;
        return this;
    }

    /**
     * Finishes.
     *
     * @return the ticket
     */
    public Ticket build() {
        return new Ticket(
                number,
                report,
                stage,
                opd,
                supporting,
                assignee,
                priority,
                deadlines,
                mergedInto,
                filedAt,
                firstAnsweredAt,
                answeredAt,
                changedAt,
                version);
    }
}
