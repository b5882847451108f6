package id.halowarga.server.postgres;

import id.halowarga.learning.CorrectionsContract;
import id.halowarga.testing.Stores;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcCorrectionsTest extends CorrectionsContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }
}
