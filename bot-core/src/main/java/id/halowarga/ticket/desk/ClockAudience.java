package id.halowarga.ticket.desk;

import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Handler;
import id.halowarga.staff.StaffStore;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.Visibility;
import id.halowarga.ticket.clock.Audience;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds whom the clock tells something. Where an OPD has nobody of a kind somebody else hears it in their place, so that
 * nothing is told to nobody. What is sealed stays with the OPD that it is at.
 */
final class ClockAudience {
    private final StaffStore staff;

    ClockAudience(StaffStore staff) {
        this.staff = staff;
    }

    /** Each chat once, whatever it is in. */
    Collection<Handler> of(Set<Audience> audiences, Ticket ticket) {
        Map<ChatAddress, Handler> readers = new LinkedHashMap<>();
        audiences.stream()
                .sorted()
                .flatMap(audience -> of(audience, ticket).stream())
                .filter(handler -> Visibility.allows(handler, ticket))
                .forEach(handler -> readers.putIfAbsent(handler.chat(), handler));
        return readers.values();
    }

    private List<Handler> of(Audience audience, Ticket ticket) {
        return switch (audience) {
            case CITIZEN -> List.of();
            case PIC -> orElse(atOpd(ticket, false), handling(ticket));
            case HEAD -> orElse(atOpd(ticket, true), above(ticket));
            case OPERATORS -> above(ticket);
            case LEADERS -> sealed(ticket) ? List.of() : staff.leaders();
        };
    }

    private List<Handler> above(Ticket ticket) {
        return sealed(ticket) ? handling(ticket) : staff.operators();
    }

    private static boolean sealed(Ticket ticket) {
        return ticket.report().kind().sealed();
    }

    /** The handlers of the OPD that it is at; the operators if it is at none, or nobody handles there any more. */
    private List<Handler> handling(Ticket ticket) {
        List<Handler> handlers = ticket.opd().map(staff::handlersOf).orElse(List.of());
        return orElse(handlers, sealed(ticket) ? List.of() : staff.operators());
    }

    private List<Handler> atOpd(Ticket ticket, boolean heads) {
        return ticket.opd().map(staff::handlersOf).orElse(List.of()).stream()
                .filter(handler -> handler.role().heads() == heads)
                .toList();
    }

    private static List<Handler> orElse(List<Handler> wanted, List<Handler> others) {
        return wanted.isEmpty() ? others : wanted;
    }
}
