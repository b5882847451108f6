package id.halowarga.server.postgres;

import id.halowarga.staff.StaffStoreContract;
import id.halowarga.testing.Stores;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcStaffStoreTest extends StaffStoreContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }
}
