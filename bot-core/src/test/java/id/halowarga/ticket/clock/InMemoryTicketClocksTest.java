package id.halowarga.ticket.clock;

import id.halowarga.ticket.InMemoryTicketStore;
import id.halowarga.ticket.InMemoryUnitOfWork;

class InMemoryTicketClocksTest extends TicketClocksContract {
    @Override
    protected World world() {
        InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
        return new World(unit, new InMemoryTicketStore(unit), new InMemoryTicketClocks(unit));
    }
}
