package id.halowarga.ticket.satisfaction;

import id.halowarga.testing.Stores;

class InMemorySatisfactionStoreTest extends SatisfactionStoreContract {
    @Override
    protected Stores stores() {
        return Stores.inMemory();
    }
}
