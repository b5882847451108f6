package id.halowarga.server.connection;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * How to reach Redis.
 *
 * @param url           an external Redis ({@code HALO_REDIS_URL}), {@code redis://} or {@code rediss://}; embedded if unset
 * @param connections   most connections at a time; every thread that works on Redis wants one
 * @param allowEverysec whether an external Redis may lose the last second ({@code appendfsync everysec}) knowingly
 */
@ConfigurationProperties("halo.redis")
public record RedisSettings(
        @Nullable URI url,
        @DefaultValue("32") int connections,
        @DefaultValue("false") boolean allowEverysec) {
    /**
     * Checks the address and the number.
     *
     * @throws IllegalArgumentException if the address is no Redis address or the number is below 1
     */
    public RedisSettings {
        url = url == null || url.toString().isBlank() ? null : url;
        if (url != null && !(isRedis(url) && JedisURIHelper.isValid(url))) {
            throw new IllegalArgumentException(
                    "HALO_REDIS_URL must look like redis://host:port or rediss://host:port.");
        }
        if (connections < 1) {
            throw new IllegalArgumentException("HALO_REDIS_CONNECTIONS must be at least 1.");
        }
    }

    private static boolean isRedis(URI url) {
        return JedisURIHelper.isRedisScheme(url) || JedisURIHelper.isRedisSSLScheme(url);
    }

    /**
     * Address of the external Redis.
     *
     * @return the address, which may hold a password; empty where the embedded one serves
     */
    public Optional<URI> external() {
        return Optional.ofNullable(url);
    }

    @Override
    public String toString() {
        return "RedisSettings[" + (url == null ? "embedded" : "external") + "]";
    }
}
