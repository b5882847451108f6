package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.staff.Handler;
import id.halowarga.staff.StaffStore;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.Visibility;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same, and the handlers of the OPDs that help. */
    List<Handler> all(Ticket ticket) {
        Stream<Handler> supporters = ticket.supporting().stream()
                .sorted(Comparator.comparing(OpdCode::value))
                .flatMap(opd -> handlers(opd).stream());
        return Stream.concat(of(ticket).stream(), supporters).distinct().toList();
    }

    List<Handler> handlers(OpdCode opd) {
        return staff.handlersOf(opd);
    }

    /** Those who can approve an answer of the OPD that it is at. */
    List<Handler> heads(Ticket ticket) {
        return ticket.opd().map(staff::handlersOf).orElse(List.of()).stream()
                .filter(handler -> handler.role().heads())
                .toList();
    }

    List<Handler> operators() {
        return staff.operators();
    }

    /** The operators and the leaders, the command centre among them. */
    List<Handler> ofCity() {
        return Stream.concat(staff.operators().stream(), staff.leaders().stream())
                .toList();
    }

    boolean handled(OpdCode opd) {
        return !staff.handlersOf(opd).isEmpty();
    }
}
