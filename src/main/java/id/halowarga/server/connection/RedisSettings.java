package id.halowarga.server.connection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Redis. A variable that is set but empty counts as unset.
 *
 * @param url              an external Redis ({@code HALO_REDIS_URL}), see {@link RedisAddress}; embedded if unset
 * @param mode             what its servers are ({@code HALO_REDIS_MODE}); single if unset
 * @param master           the master's name in sentinel mode ({@code HALO_REDIS_MASTER})
 * @param sentinelPassword what to say to sentinels that ask for it ({@code HALO_REDIS_SENTINEL_PASSWORD}), a secret
 * @param connections      most connections to a server at a time; every thread that works on Redis wants one. On a cluster
 *                         the threads that wait for work have further ones
 * @param allowEverysec    whether an external Redis may lose the last second ({@code appendfsync everysec}) knowingly
 */
@ConfigurationProperties("halo.redis")
public record RedisSettings(
        @Nullable String url,
        @Nullable RedisMode mode,
        @Nullable String master,
        @Nullable String sentinelPassword,
        @DefaultValue("32") int connections,
        @DefaultValue("false") boolean allowEverysec) {
    /**
     * Checks the address and the number, and that the mode has its partners.
     *
     * @throws IllegalArgumentException if a value is malformed or missing, with a sentence that names the setting
     */
    public RedisSettings {
        url = set(url);
        master = set(master);
        sentinelPassword = set(sentinelPassword);
        mode = mode == null ? RedisMode.SINGLE : mode;
        if (connections < 1) {
            throw new IllegalArgumentException("HALO_REDIS_CONNECTIONS must be at least 1.");
        }
        if (mode != RedisMode.SENTINEL && (master != null || sentinelPassword != null)) {
            throw new IllegalArgumentException("HALO_REDIS_MODE must be sentinel where HALO_REDIS_MASTER or"
                    + " HALO_REDIS_SENTINEL_PASSWORD is set.");
        }
        if (mode == RedisMode.SENTINEL && master == null) {
            throw new IllegalArgumentException(
                    "HALO_REDIS_MASTER is required in sentinel mode: the name that the sentinels know the master by.");
        }
        check(url, mode);
    }

    private static @Nullable String set(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static void check(@Nullable String url, RedisMode mode) {
        if (url == null) {
            if (mode != RedisMode.SINGLE) {
                throw new IllegalArgumentException("HALO_REDIS_URL is required where HALO_REDIS_MODE is set.");
            }
            return;
        }
        RedisAddress address = RedisAddress.parse(url);
        if (mode == RedisMode.SINGLE && address.servers().size() > 1) {
            throw new IllegalArgumentException(
                    "HALO_REDIS_MODE must be cluster or sentinel where HALO_REDIS_URL names several servers.");
        }
        if (mode == RedisMode.CLUSTER && address.database() != 0) {
            throw new IllegalArgumentException("HALO_REDIS_URL names a database, which a cluster does not have.");
        }
    }

    /**
     * Address of the external Redis.
     *
     * @return the address; empty where the embedded one serves
     */
    public Optional<RedisAddress> external() {
        return Optional.ofNullable(url).map(RedisAddress::parse);
    }

    @Override
    public String toString() {
        return "RedisSettings[" + (url == null ? "embedded" : "external") + ", " + mode + "]";
    }
}
