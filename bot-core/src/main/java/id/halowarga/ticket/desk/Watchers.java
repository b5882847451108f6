package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Handler;
import id.halowarga.staff.StaffStore;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.Visibility;
import java.util.List;

/** Who gets to know what happens to a ticket. */
final class Watchers {
    private final StaffStore staff;

    Watchers(StaffStore staff) {
        this.staff = staff;
    }

    /**
     * The handlers of the OPD that it is at; the operators if it is at none or nobody handles there any more; of all these
     * only who may know of it.
     */
    List<Handler> of(Ticket ticket) {
        List<Handler> handlers = ticket.opd().map(staff::handlersOf).orElse(List.of());
        return (handlers.isEmpty() ? staff.operators() : handlers)
                .stream().filter(handler -> Visibility.allows(handler, ticket)).toList();
    }

    List<Handler> of(Ticket ticket, ChatAddress except) {
        return of(ticket).stream()
                .filter(handler -> !handler.chat().equals(except))
                .toList();
    }

    List<Handler> operators(ChatAddress except) {
        return staff.operators().stream()
                .filter(handler -> !handler.chat().equals(except))
                .toList();
    }

    boolean handled(OpdCode opd) {
        return !staff.handlersOf(opd).isEmpty();
    }
}
