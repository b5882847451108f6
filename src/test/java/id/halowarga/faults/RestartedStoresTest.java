package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Stores that are killed and come back while both nodes are at work. */
class RestartedStoresTest {
    private static final Duration AWAY = Duration.ofSeconds(1);
    private static final int IN_FLIGHT = 16;

    private SharedCity shared;

    @BeforeEach
    void bothRun() throws Exception {
        shared = SharedCity.running();
    }

    @Test
    void redisKilledAndStartedAgainLosesNothing(TestReporter reporter) throws Exception {
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            for (int i = 0; i < 2; i++) {
                shared.stores().redis().kill();
                Pause.of(AWAY);
                shared.stores().redis().start();
                city.awaitMessages(20);
            }
        });
        assertThat(repeated).isLessThanOrEqualTo(2 * IN_FLIGHT);
    }

    @Test
    void postgresqlKilledAndStartedAgainLosesNothing(TestReporter reporter) throws Exception {
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            for (int i = 0; i < 2; i++) {
                shared.stores().postgres().kill();
                Pause.of(AWAY);
                shared.stores().postgres().start();
                city.awaitMessages(20);
            }
        });
        assertThat(repeated).isZero();
    }
}
