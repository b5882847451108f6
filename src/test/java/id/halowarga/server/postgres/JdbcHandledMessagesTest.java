package id.halowarga.server.postgres;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.HandledMessagesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcHandledMessagesTest extends HandledMessagesContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }
}
