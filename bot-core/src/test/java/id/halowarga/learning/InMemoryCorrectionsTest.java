package id.halowarga.learning;

import id.halowarga.testing.Stores;

class InMemoryCorrectionsTest extends CorrectionsContract {
    @Override
    protected Stores stores() {
        return Stores.inMemory();
    }
}
