package id.halowarga.staff;

import id.halowarga.testing.Stores;

class InMemoryStaffStoreTest extends StaffStoreContract {
    @Override
    protected Stores stores() {
        return Stores.inMemory();
    }
}
