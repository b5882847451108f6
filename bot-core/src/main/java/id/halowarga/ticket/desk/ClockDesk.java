package id.halowarga.ticket.desk;

import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Hearer;
import id.halowarga.ticket.LifeCycle;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import java.util.Optional;
import java.util.Set;

/** What happens to tickets by itself when a time has passed. */
public final class ClockDesk {
    private final TicketChanges changes;

    /**
     * Opens the desk.
     *
     * @param ports the stores
     * @param setup the city and its rules
     */
    public ClockDesk(DeskPorts ports, DeskSetup setup) {
        this.changes = new TicketChanges(ports, setup, new Watchers(ports.staff()));
    }

    /**
     * Changes a ticket in the current unit of work, with its audit line and its notices.
     *
     * @param ticket the ticket, found for update
     * @param action what the life cycle lets the clock do
     * @param cause  what makes it happen once
     * @return the ticket afterwards, empty if it is in no stage for that
     */
    public Optional<Ticket> act(Ticket ticket, TicketAction action, Cause cause) {
        return act(ticket, action, cause, LifeCycle.hearers(action));
    }

    /** The same, told to some only. */
    Optional<Ticket> act(Ticket ticket, TicketAction action, Cause cause, Set<Hearer> hearers) {
        Change.Done deed = new Change.Done(action, Author.CLOCK, Material.NONE, Target.NONE);
        return LifeCycle.next(Set.of(Party.CLOCK), action, ticket.stage())
                .map(next -> changes.make(ticket, next, deed, cause, hearers));
    }
}
