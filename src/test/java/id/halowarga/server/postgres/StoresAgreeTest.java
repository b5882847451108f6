package id.halowarga.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.testing.Stores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done, the stores in memory that the other modules test with answer as PostgreSQL does. */
class StoresAgreeTest {
    private static final int STEPS = 150;

    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void onARandomSequenceOfOperations(long seed) {
        RandomOperations onPostgres = new RandomOperations(seed, POSTGRES.stores());
        RandomOperations inMemory = new RandomOperations(seed, Stores.inMemory());

        for (int step = 0; step < STEPS; step++) {
            assertThat(onPostgres.next()).as("step %d of seed %d", step, seed).isEqualTo(inMemory.next());
        }
        assertThat(onPostgres.everything()).isEqualTo(inMemory.everything());
    }
}
