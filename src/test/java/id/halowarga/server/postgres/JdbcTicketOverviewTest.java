package id.halowarga.server.postgres;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.overview.TicketOverview;
import id.halowarga.ticket.overview.TicketOverviewContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcTicketOverviewTest extends TicketOverviewContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }

    @Override
    protected TicketOverview overview(Stores over) {
        return new JdbcTicketOverview(POSTGRES.jdbc(), POSTGRES.cipher);
    }
}
