package id.halowarga.ticket;

import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import java.util.EnumSet;
import java.util.Set;

/** In what capacity somebody acts on a certain ticket. */
public enum Party {
    /** The citizen who filed it. */
    CITIZEN,
    /** A handler of the OPD that it is at. */
    OPD,
    /** An operator, while it is at no OPD. */
    TRIAGE,
    /** An operator, wherever it is. */
    OPERATOR,
    /** A handler of an OPD that was called in to help. */
    SUPPORTER,
    /** The head of the OPD that it is at. */
    HEAD,
    /** A leader of the city. */
    LEADER,
    /** The city itself, when a time has passed. */
    CLOCK;

    /**
     * The capacities of a handler towards a ticket.
     *
     * @param handler the handler
     * @param ticket  the ticket
     * @return none for a handler of another OPD, from whom the ticket is hidden, and for whom {@link Visibility} hides it from
     */
    public static Set<Party> of(Handler handler, Ticket ticket) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (!Visibility.allows(handler, ticket)) {
            return parties;
        }
        if (handler.role() == Role.OPERATOR) {
            parties.add(OPERATOR);
            if (ticket.opd().isEmpty()) {
                parties.add(TRIAGE);
            }
        } else if (handler.role() == Role.LEADER) {
            parties.add(LEADER);
        } else if (handler.opd().equals(ticket.opd())) {
            parties.add(OPD);
            if (handler.role().heads()) {
                parties.add(HEAD);
            }
        } else if (handler.opd().filter(ticket.supporting()::contains).isPresent()) {
            parties.add(SUPPORTER);
        }
        return parties;
    }
}
