package id.halowarga.server.postgres;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.support.SupportStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcSupportStoreTest extends SupportStoreContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }
}
