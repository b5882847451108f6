package id.halowarga.ticket;

import id.halowarga.staff.Handler;
import java.util.Optional;
import java.util.Set;

/** What a handler can do with a ticket now: by the life cycle, and by who may know of what kind. */
public final class Rights {
    private Rights() {}

    /**
     * Where an action leads.
     *
     * @param handler the handler
     * @param action  what they wish to do
     * @param ticket  the ticket
     * @return the next stage, possibly the same; empty if they cannot
     */
    public static Optional<TicketStage> next(Handler handler, TicketAction action, Ticket ticket) {
        return Visibility.forbids(ticket, action)
                ? Optional.empty()
                : LifeCycle.next(Party.of(handler, ticket), action, ticket.stage());
    }

    /**
     * What is possible now.
     *
     * @param handler the handler
     * @param ticket  the ticket
     * @return the actions, in their order, possibly none
     */
    public static Set<TicketAction> possible(Handler handler, Ticket ticket) {
        Set<TicketAction> possible = LifeCycle.possible(Party.of(handler, ticket), ticket.stage());
        possible.removeIf(action -> Visibility.forbids(ticket, action));
        return possible;
    }
}
