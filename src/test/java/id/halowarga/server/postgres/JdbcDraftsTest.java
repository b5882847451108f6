package id.halowarga.server.postgres;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.DraftsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcDraftsTest extends DraftsContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }
}
