package id.halowarga.ticket;

import id.halowarga.testing.Stores;

class InMemoryHandledMessagesTest extends HandledMessagesContract {
    @Override
    protected Stores stores() {
        return Stores.inMemory();
    }
}
