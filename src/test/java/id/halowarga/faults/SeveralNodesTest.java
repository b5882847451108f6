package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Two nodes on the same stores, of which one is killed, stopped, or frozen and revived. */
class SeveralNodesTest {
    private static final Duration FROZEN = Duration.ofSeconds(Integer.getInteger("halo.faults.freeze.seconds", 3));
    /** Messages on their way to a platform at once, whose answer a node that goes away may miss. */
    private static final int IN_FLIGHT = 16;

    private SharedCity shared;

    @BeforeEach
    void bothRun() throws Exception {
        shared = SharedCity.running();
    }

    @Test
    void shareTheConversationsAndTakeEachMessageOnceThoughEachComesThreeTimesAndShuffled(TestReporter reporter)
            throws Exception {
        int repeated = UnderLoad.run(shared, shared.stutteringPostman(), reporter, city -> city.awaitMessages(60));
        assertThat(repeated).isZero();
    }

    @Test
    void oneGoesOnWithTheWorkOfTheOtherThatIsKilled(TestReporter reporter) throws Exception {
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            shared.two().kill();
            city.awaitMessages(40);
            shared.two().begin();
        });
        assertThat(repeated).isLessThanOrEqualTo(IN_FLIGHT);
    }

    @Test
    void aFrozenOneThatWakesUpDoesNothingThatTheOtherHasDone(TestReporter reporter) throws Exception {
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            shared.one().freeze();
            try {
                Pause.of(FROZEN);
            } finally {
                shared.one().thaw();
            }
        });
        assertThat(repeated).isLessThanOrEqualTo(IN_FLIGHT);
    }
}
