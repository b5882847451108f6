package id.halowarga.server.connection;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.server.testing.RealRedis;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redis.clients.jedis.RedisClient;

/** On a real Redis, configured like one that an operator brings. */
class RedisDurabilityTest {
    private static final Map<String, String> DURABLE =
            Map.of("appendonly", "yes", "appendfsync", "always", "maxmemory-policy", "noeviction");

    private final RedisClient redis = RealRedis.emptyDatabase();

    @AfterEach
    void restore() {
        DURABLE.forEach((name, value) -> redis.configSet(name, value));
        redis.close();
    }

    @Test
    void isContentWithOneThatKeepsEverything() {
        assertThat(check(false).sufficient()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "appendonly, no, appendonly must be yes",
        "appendfsync, no, appendfsync must be always",
        "appendfsync, everysec, appendfsync must be always",
        "maxmemory-policy, allkeys-lru, maxmemory-policy must be noeviction"
    })
    void namesTheSettingThatLosesMessages(String name, String value, String complaint) {
        redis.configSet(name, value);
        Durability found = check(false);
        assertThat(found.sufficient()).isFalse();
        assertThat(found.detail()).startsWith("HALO_REDIS_URL names a Redis that can lose messages: its " + complaint);
    }

    @Test
    void letsTheLastSecondBeLostKnowinglyAndNoMore() {
        redis.configSet("appendfsync", "everysec");
        assertThat(check(true).sufficient()).isTrue();
        redis.configSet("appendfsync", "no");
        assertThat(check(true).sufficient()).isFalse();
    }

    private Durability check(boolean allowEverysec) {
        return new RedisDurability(redis, allowEverysec).check();
    }
}
