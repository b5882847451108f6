package id.halowarga.ticket.clock;

import id.halowarga.ticket.ForwardingTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStore;

/** Sets the clock of every ticket that is filed or changed, in the same unit of work. */
public final class ClockedTickets extends ForwardingTickets {
    private final TicketClocks clocks;
    private final ClockPlan plan;

    /**
     * In front of a store.
     *
     * @param tickets the store
     * @param clocks  what the clocks remember, of the same unit of work
     * @param plan    finds the steps ahead
     */
    public ClockedTickets(TicketStore tickets, TicketClocks clocks, ClockPlan plan) {
        super(tickets);
        this.clocks = clocks;
        this.plan = plan;
    }

    @Override
    public boolean insert(Ticket ticket) {
        boolean inserted = super.insert(ticket);
        if (inserted) {
            set(ticket, ClockState.NEW);
        }
        return inserted;
    }

    @Override
    public void update(Ticket ticket) {
        super.update(ticket);
        set(ticket, clocks.find(ticket.number()));
    }

    private void set(Ticket ticket, ClockState before) {
        ClockState state = plan.changed(ticket, before);
        clocks.put(ticket.number(), state, plan.next(ticket, state));
    }
}
