package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** PostgreSQL that has no connection left, is restarted, or refuses to write for a while, as during a failover. */
class TroubledPostgresTest {
    /** Longer than all tries of a message whose turn fails for another reason. */
    private static final Duration READ_ONLY = Duration.ofSeconds(5);

    private static final Duration EXHAUSTED = Duration.ofSeconds(2);

    private SharedCity shared;

    @BeforeEach
    void bothRun() throws Exception {
        shared = SharedCity.running();
    }

    @Test
    void losesAndRepeatsNothingWhenNoConnectionIsLeft(TestReporter reporter) throws Exception {
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            PostgresProcess postgres = shared.stores().postgres();
            try (TakenConnections taken = TakenConnections.of(postgres, SharedCity.CONNECTIONS)) {
                Findings.note(reporter, "connections taken away", Integer.toString(taken.count()));
                Pause.of(EXHAUSTED);
            }
            city.awaitMessages(20);
        });
        assertThat(repeated).isZero();
    }

    @Test
    void losesAndRepeatsNothingWhenItIsRestarted(TestReporter reporter) throws Exception {
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            shared.stores().postgres().restart();
            city.awaitMessages(20);
        });
        assertThat(repeated).isZero();
    }

    @Test
    void losesAndRepeatsNothingWhenItRefusesToWriteForAWhile(TestReporter reporter) throws Exception {
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            shared.stores().postgres().readOnly(true);
            try {
                Pause.of(READ_ONLY);
            } finally {
                shared.stores().postgres().readOnly(false);
            }
            city.awaitMessages(20);
        });
        assertThat(repeated).isZero();
    }
}
