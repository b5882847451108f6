package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.DraftAnswer;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import java.time.Instant;
import java.util.Set;

/** What became of a handler's wish. */
public sealed interface StaffResult {
    /**
     * It was done, now or by an earlier processing of the same message.
     *
     * @param ticket the ticket afterwards
     * @param action what was done
     */
    record Changed(Ticket ticket, TicketAction action) implements StaffResult {}

    /** There is no such ticket, or none that this handler may know of. */
    record Unknown() implements StaffResult {}

    /**
     * The ticket's stage or the handler's role does not allow it.
     *
     * @param ticket   the ticket
     * @param possible what the handler can do with it now
     */
    record Impossible(Ticket ticket, Set<TicketAction> possible) implements StaffResult {
        /** Copies the set. */
        public Impossible {
            possible = Set.copyOf(possible);
        }
    }

    /**
     * The ticket cannot go to that OPD.
     *
     * @param ticket the ticket
     * @param opd    the OPD
     * @param why    why not
     */
    record Misdirected(Ticket ticket, OpdCode opd, Why why) implements StaffResult {}

    /** Why a ticket cannot go to an OPD. */
    enum Why {
        /** It is there already. */
        THERE_ALREADY,
        /** The report is about that unit's staff. */
        REPORTED_UNIT,
        /** The OPD has no active handler. */
        NO_HANDLER,
        /** Not one of those that the classifier thought of: only an operator can send it there. */
        NOT_SUGGESTED,
        /** Not a unit below the OPD: only an operator can send it there. */
        NOT_BELOW,
        /** It helps with it already. */
        HELPS_ALREADY
    }

    /**
     * The ticket cannot follow the other one.
     *
     * @param ticket the ticket
     * @param parent the number of the other one
     * @param why    why not
     */
    record Unmergeable(Ticket ticket, TicketNumber parent, Unfit why) implements StaffResult {}

    /** Why a ticket cannot follow another one. */
    enum Unfit {
        /** They are the same. */
        ITSELF,
        /** There is no such ticket, or none that this handler may know of. */
        UNKNOWN,
        /** Nobody works on the other one any more. */
        OVER
    }

    /**
     * The ticket is being looked at already, and the citizen knows.
     *
     * @param ticket the ticket
     */
    record Inspected(Ticket ticket) implements StaffResult {}

    /**
     * No answer waits that could be agreed to.
     *
     * @param ticket the ticket
     */
    record NoDraft(Ticket ticket) implements StaffResult {}

    /**
     * Another answer waits than the one that was read.
     *
     * @param ticket the ticket
     * @param draft  what waits now
     */
    record Redrafted(Ticket ticket, DraftAnswer draft) implements StaffResult {}

    /**
     * The head still has time to decide on the answer.
     *
     * @param ticket the ticket
     * @param from   from when on an operator may let it go
     */
    record TooEarly(Ticket ticket, Instant from) implements StaffResult {}
}
