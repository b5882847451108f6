package id.halowarga.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.server.connection.RedisDurability;
import id.halowarga.server.testing.RealRedis;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import redis.clients.jedis.RedisClient;

/** On a real Redis. */
class RedisIndicatorTest {
    @Test
    void isUpOnARedisThatKeepsEverything() {
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            assertThat(health(redis).getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void isDownWithTheSettingsNameOnARedisThatCanLoseMessages() {
        try (RedisClient redis = RealRedis.emptyDatabase()) {
            redis.configSet("appendfsync", "everysec");
            Health health = health(redis);
            redis.configSet("appendfsync", "always");

            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails().get("detail").toString()).contains("appendfsync must be always");
        }
    }

    @Test
    void isDownWithoutTheAddressWhereNoRedisAnswers() {
        int port = RealRedis.freePort();
        try (RedisClient redis = RedisClient.create("127.0.0.1", port)) {
            Health health = health(redis);

            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails().toString()).doesNotContain(String.valueOf(port));
        }
    }

    private static Health health(RedisClient redis) {
        return new RedisIndicator(new RedisDurability(redis, false)).health();
    }
}
