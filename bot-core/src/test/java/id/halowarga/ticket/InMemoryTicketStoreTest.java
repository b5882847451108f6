package id.halowarga.ticket;

import id.halowarga.testing.Stores;

class InMemoryTicketStoreTest extends TicketStoreContract {
    @Override
    protected Stores stores() {
        return Stores.inMemory();
    }
}
