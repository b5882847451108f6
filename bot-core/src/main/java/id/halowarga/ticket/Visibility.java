package id.halowarga.ticket;

import id.halowarga.directory.OpdCode;
import id.halowarga.staff.Handler;
import java.util.Optional;

/**
 * Who may know of a ticket at all: the one rule behind every list, search, count and notice for handlers.
 *
 * <ul>
 *   <li>What is sealed (corruption) is known to the handlers of the OPD that it is at, and to nobody else, operators included.
 *   <li>A report on the staff's conduct is never known to the unit that it is about, wherever it goes.
 *   <li>Everything else is known to operators and to the OPDs that it is at or that help.
 * </ul>
 */
public final class Visibility {
    private Visibility() {}

    /**
     * Whether a handler may know of a ticket, as far as its kind goes; whose it is besides is {@link Party}'s matter.
     *
     * @param handler the handler
     * @param ticket  the ticket
     * @return false if it has to stay hidden
     */
    public static boolean allows(Handler handler, Ticket ticket) {
        return handler.opd()
                .map(opd -> allows(opd, ticket))
                .orElse(!ticket.report().kind().sealed());
    }

    /**
     * Whether the handlers of an OPD may know of a ticket, as far as its kind goes.
     *
     * @param opd    the OPD
     * @param ticket the ticket
     * @return false if it has to stay hidden from the whole OPD
     */
    public static boolean allows(OpdCode opd, Ticket ticket) {
        boolean sealedElsewhere =
                ticket.report().kind().sealed() && !ticket.opd().equals(Optional.of(opd));
        return allows(opd, ticket.report()) && !sealedElsewhere;
    }

    /**
     * Whether a report may go to an OPD.
     *
     * @param opd    the OPD
     * @param report the report
     * @return false for the unit that it is about
     */
    public static boolean allows(OpdCode opd, Report report) {
        return !report.about().equals(Optional.of(opd));
    }

    /**
     * Whether an action would show a ticket to somebody who must not know of it.
     *
     * @param ticket the ticket
     * @param action what somebody wishes to do
     * @return true for whatever takes a sealed ticket to other people
     */
    public static boolean forbids(Ticket ticket, TicketAction action) {
        if (!ticket.report().kind().sealed()) {
            return false;
        }
        return switch (action) {
            case RETURN, REDIRECT, DISPOSE, SUPPORT, MERGE, SPLIT, RECALL -> true;
            case ACCEPT,
                    ASK,
                    ANSWER,
                    FINISH_PARTLY,
                    FINISH,
                    CONTINUE,
                    INSPECT,
                    CONTRIBUTE,
                    REFUSE,
                    SUBMIT,
                    APPROVE,
                    REVISE,
                    RELEASE,
                    PRIORITISE,
                    ADD,
                    CLOSE,
                    REOPEN,
                    LAPSE -> false;
        };
    }
}
