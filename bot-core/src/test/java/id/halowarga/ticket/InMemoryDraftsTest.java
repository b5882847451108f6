package id.halowarga.ticket;

import id.halowarga.testing.Stores;

class InMemoryDraftsTest extends DraftsContract {
    @Override
    protected Stores stores() {
        return Stores.inMemory();
    }
}
