package id.halowarga.server.postgres;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.UnitOfWorkContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcUnitOfWorkTest extends UnitOfWorkContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }
}
