package id.halowarga.staff;

import id.halowarga.ticket.InMemoryUnitOfWork;
import id.halowarga.ticket.UnitOfWork;

class InMemoryTemplateStoreTest extends TemplateStoreContract {
    private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();

    @Override
    protected TemplateStore templates() {
        return new InMemoryTemplateStore(unit);
    }

    @Override
    protected UnitOfWork unit() {
        return unit;
    }
}
