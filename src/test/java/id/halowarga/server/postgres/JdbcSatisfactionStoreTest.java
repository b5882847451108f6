package id.halowarga.server.postgres;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.satisfaction.SatisfactionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcSatisfactionStoreTest extends SatisfactionStoreContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }
}
