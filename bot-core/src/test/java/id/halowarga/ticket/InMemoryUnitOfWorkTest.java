package id.halowarga.ticket;

import id.halowarga.testing.Stores;

class InMemoryUnitOfWorkTest extends UnitOfWorkContract {
    @Override
    protected Stores stores() {
        return Stores.inMemory();
    }
}
