package id.halowarga.server.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.server.testing.RealRedis;
import java.util.List;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class RedisScriptsTest {
    private static final RedisScript PACE = RedisScript.named("pace");
    /** One message per second, two at once. */
    private static final List<String> ONE_TOKEN = List.of("1000000", "1000", "2", "1", "0");

    @Test
    void runsAScriptThatTheServerForgot() {
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            RedisScripts scripts = new RedisScripts(redis);
            assertThat(scripts.number(PACE, List.of("bucket", "pause"), ONE_TOKEN))
                    .isZero();
            redis.scriptFlush();
            assertThat(scripts.number(PACE, List.of("bucket", "pause"), ONE_TOKEN))
                    .isZero();
            assertThat(redis.scriptExists(List.of(PACE.sha1()))).containsExactly(true);
        }
    }

    @Test
    void givesTokensUntilTheBucketIsEmptyAndSaysHowLongToWait() {
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            RedisScripts scripts = new RedisScripts(redis);
            assertThat(scripts.number(PACE, List.of("bucket", "pause"), ONE_TOKEN))
                    .isZero();
            assertThat(scripts.number(PACE, List.of("bucket", "pause"), ONE_TOKEN))
                    .isZero();
            assertThat(scripts.number(PACE, List.of("bucket", "pause"), ONE_TOKEN))
                    .isEqualTo(1000);
            List<String> later = List.of("1000400", "1000", "2", "1", "0");
            assertThat(scripts.number(PACE, List.of("bucket", "pause"), later)).isEqualTo(600);
            List<String> inTime = List.of("1001000", "1000", "2", "1", "0");
            assertThat(scripts.number(PACE, List.of("bucket", "pause"), inTime)).isZero();
        }
    }

    @Test
    void overdrawsABucketWhenTokensWereUsedAnyway() {
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            RedisScripts scripts = new RedisScripts(redis);
            List<String> five = List.of("1000000", "1000", "2", "5", "1");
            assertThat(scripts.number(PACE, List.of("bucket", "pause"), five)).isZero();
            assertThat(scripts.number(PACE, List.of("bucket", "pause"), ONE_TOKEN))
                    .isEqualTo(4000);
        }
    }

    @Test
    void refusesAScriptThatDoesNotExist() {
        assertThatThrownBy(() -> RedisScript.named("missing")).isInstanceOf(IllegalArgumentException.class);
    }
}
