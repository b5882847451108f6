package id.halowarga.server.operations;

import id.halowarga.server.connection.Durability;
import id.halowarga.server.connection.RedisDurability;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import redis.clients.jedis.exceptions.JedisException;

/** Tells whether Redis answers, and whether it keeps what it is given. */
class RedisIndicator implements HealthIndicator {
    private final RedisDurability durability;

    RedisIndicator(RedisDurability durability) {
        this.durability = durability;
    }

    @Override
    public Health health() {
        try {
            Durability found = durability.check();
            Health.Builder builder = found.sufficient() ? Health.up() : Health.down();
            return builder.withDetail("detail", found.detail()).build();
        } catch (JedisException unreachable) {
            // The message may hold the address; the kind says enough.
            return Health.down()
                    .withDetail(
                            "detail",
                            "Redis does not answer (" + unreachable.getClass().getSimpleName() + ").")
                    .build();
        }
    }
}
