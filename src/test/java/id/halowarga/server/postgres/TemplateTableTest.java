package id.halowarga.server.postgres;

import id.halowarga.staff.TemplateStore;
import id.halowarga.staff.TemplateStoreContract;
import id.halowarga.ticket.UnitOfWork;
import org.junit.jupiter.api.extension.RegisterExtension;

class TemplateTableTest extends TemplateStoreContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected TemplateStore templates() {
        return new TemplateTable(POSTGRES.jdbc(), unit());
    }

    @Override
    protected UnitOfWork unit() {
        return POSTGRES.stores().unit();
    }
}
