package id.halowarga.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;

/** Conversations that a newer release went on with, as both nodes meet them before they are upgraded themselves. */
class RollingUpgradeTest {
    private static final int PERSON = 980_002;
    private static final String VERSION = "\"v\":1";
    private static final String NEWER = "\"v\":99,\"mood\":{\"since\":\"yesterday\"}";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private SharedCity shared;

    @BeforeEach
    void bothRun() throws Exception {
        shared = SharedCity.running();
    }

    @Test
    void leaveThemAsTheyAreToNewerNodesAndServeEverybodyElse() throws Exception {
        Postman postman = shared.postman();
        Platform platform = shared.messengers();
        Ear first = new Ear(platform, PERSON, new FaultLedger());
        postman.bring(platform.write(PERSON, "/bantuan"));
        assertThat(first.next().text()).isNotEmpty();
        // Whatever more there was to say has been said.
        await().atMost(PATIENCE).until(() -> shared.stores().left().isEmpty());
        Ear ear = new Ear(platform, PERSON, new FaultLedger());

        String known = state();
        assertThat(known).contains(VERSION);
        String newer = known.replace(VERSION, NEWER);
        write(newer);
        postman.bring(platform.write(PERSON, "/darurat"));
        try (CityUnderLoad city = CityUnderLoad.begin(platform, postman, 4)) {
            city.awaitMessages(30);
            city.finish();
            assertThat(state()).isEqualTo(newer);
            assertThat(ear.something()).as("the message waits").isFalse();

            // As when a newer node has taken it up, and the release was taken back.
            write(known);
            assertThat(ear.next().text()).isNotEmpty();
            city.verify(shared.stores());
        }
    }

    private String key() {
        return shared.stores()
                .redis()
                .ask((Jedis jedis) ->
                        jedis.keys("halo:{s*}:state:" + shared.messengers().address(PERSON)))
                .iterator()
                .next();
    }

    private String state() {
        String key = key();
        return shared.stores().redis().ask((Jedis jedis) -> jedis.hget(key, "s"));
    }

    private void write(String state) {
        String key = key();
        shared.stores().redis().ask((Jedis jedis) -> jedis.hset(key, "s", state));
    }
}
