package id.halowarga.ticket.overview;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.InMemoryTicketStore;

class InMemoryTicketOverviewTest extends TicketOverviewContract {
    @Override
    protected Stores stores() {
        return Stores.inMemory();
    }

    @Override
    protected TicketOverview overview(Stores stores) {
        return new InMemoryTicketOverview((InMemoryTicketStore) stores.tickets());
    }
}
