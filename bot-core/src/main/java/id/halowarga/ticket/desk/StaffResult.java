package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
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
        NOT_SUGGESTED
    }
}
