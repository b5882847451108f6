package id.halowarga.ticket.clock;

import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import java.util.function.Predicate;

/** Situations of a ticket in which its clock goes. None holds while the clock of an OPD stands still. */
public enum Situation {
    /** Operators have to find its OPD. */
    IN_TRIAGE(Ticket::awaitsOperator),
    /** It is at an OPD that has not answered yet, since it came there or was reopened. */
    UNANSWERED(ticket -> atWork(ticket) && ticket.answeredAt().isEmpty()),
    /** The same, and no answer waits for the head. What is sealed is not taken from those who may read it. */
    NEGLECTED(ticket -> UNANSWERED.holds(ticket)
            && ticket.stage() != TicketStage.AWAITING_APPROVAL
            && !ticket.report().kind().sealed()),
    /** It is at an OPD that has answered and has to settle it. */
    IN_HAND(ticket -> atWork(ticket) && ticket.answeredAt().isPresent()),
    /** An answer waits for the head's approval. */
    AT_THE_HEAD(ticket -> ticket.stage() == TicketStage.AWAITING_APPROVAL),
    /** The citizen was asked something. */
    CITIZEN_ASKED(ticket -> ticket.stage() == TicketStage.AWAITING_CITIZEN),
    /** The OPD says that it is done, and the citizen has not said anything yet. */
    DONE(ticket -> ticket.stage() == TicketStage.DONE);

    private final Predicate<Ticket> condition;

    Situation(Predicate<Ticket> condition) {
        this.condition = condition;
    }

    private static boolean atWork(Ticket ticket) {
        return ticket.stage().open()
                && ticket.stage() != TicketStage.AWAITING_CITIZEN
                && !ticket.awaitsOperator()
                && ticket.deadlines().pausedSince().isEmpty();
    }

    /**
     * Whether a ticket is in it.
     *
     * @param ticket the ticket
     * @return true if so
     */
    public boolean holds(Ticket ticket) {
        return condition.test(ticket);
    }
}
