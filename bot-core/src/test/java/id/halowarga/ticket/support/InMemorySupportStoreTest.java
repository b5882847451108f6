package id.halowarga.ticket.support;

import id.halowarga.testing.Stores;

class InMemorySupportStoreTest extends SupportStoreContract {
    @Override
    protected Stores stores() {
        return Stores.inMemory();
    }
}
