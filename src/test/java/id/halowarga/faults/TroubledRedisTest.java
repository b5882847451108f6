package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import redis.clients.jedis.Jedis;

/** Redis that is slow, or full and then has room again, while both nodes are at work. */
class TroubledRedisTest {
    private static final Duration SLOW = Duration.ofSeconds(3);
    private static final Duration FULL = Duration.ofSeconds(2);
    private static final int IN_FLIGHT = 32;
    private static final int NO_ANSWER = 0;

    private SharedCity shared;

    @BeforeEach
    void bothRun() throws Exception {
        shared = SharedCity.running();
    }

    @Test
    void losesNothingWhenRedisDoesNotAnswerForAWhile(TestReporter reporter) throws Exception {
        int repeated = UnderLoad.run(shared, shared.postman(), reporter, city -> {
            shared.stores().redis().ask(jedis -> jedis.clientPause(SLOW.toMillis()));
            Pause.of(SLOW);
            city.awaitMessages(20);
        });
        assertThat(repeated).isLessThanOrEqualTo(IN_FLIGHT);
    }

    @Test
    void refusesMessagesAndLosesNoneThatWasAcknowledgedWhenRedisIsFull(TestReporter reporter) throws Exception {
        Postman postman = shared.postman();
        int repeated = UnderLoad.run(shared, postman, reporter, city -> {
            long refused = postman.refused();
            limitMemory("1mb");
            Pause.of(FULL);
            limitMemory("0");
            assertThat(postman.refused()).as("messages were refused").isGreaterThan(refused);
            city.awaitMessages(20);
        });
        assertThat(postman.answers()).contains(503).isSubsetOf(NO_ANSWER, 200, 503);
        assertThat(repeated).isLessThanOrEqualTo(IN_FLIGHT);
    }

    private void limitMemory(String most) {
        shared.stores().redis().ask((Jedis jedis) -> jedis.configSet("maxmemory", most));
    }
}
