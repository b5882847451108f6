package id.halowarga.server.connection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * Looks whether the Redis in use is configured to lose messages: without an append-only file, flushed too rarely, or
 * evicting keys when its memory is full.
 */
public final class RedisDurability {
    private final UnifiedJedis redis;
    private final boolean allowEverysec;

    /**
     * For a Redis.
     *
     * @param redis         the Redis
     * @param allowEverysec whether it may lose the last second
     */
    public RedisDurability(UnifiedJedis redis, boolean allowEverysec) {
        this.redis = redis;
        this.allowEverysec = allowEverysec;
    }

    /**
     * Asks every server for its configuration. A hosted one may not tell when it flushes; its word for the rest counts then.
     *
     * @return the finding, the first that is not sufficient if there is one
     * @throws redis.clients.jedis.exceptions.JedisException if one of them does not answer
     */
    public Durability check() {
        List<Durability> found = RedisServers.ask(redis, this::check);
        return found.stream().filter(server -> !server.sufficient()).findFirst().orElseGet(() -> found.get(0));
    }

    private Durability check(Jedis server) {
        if (!"1".equals(information(server, "persistence", "aof_enabled"))) {
            return lacking("appendonly must be yes");
        }
        if (!"noeviction".equals(information(server, "memory", "maxmemory_policy"))) {
            return lacking("maxmemory-policy must be noeviction");
        }
        Optional<String> flushing = configuration(server, "appendfsync");
        if (flushing.isEmpty()) {
            return new Durability(true, "Redis does not tell its appendfsync; it should be always.");
        }
        return flushing.get().equals("everysec") && allowEverysec
                ? new Durability(true, "Redis may lose the last second, as HALO_REDIS_ALLOW_EVERYSEC allows.")
                : always(flushing.get());
    }

    private static Durability always(String flushing) {
        if (flushing.equals("always")) {
            return new Durability(true, "Every write is on the disk before it is answered.");
        }
        return lacking("appendfsync must be always"
                + (flushing.equals("everysec") ? ", or HALO_REDIS_ALLOW_EVERYSEC true to risk the last second" : ""));
    }

    private static Durability lacking(String what) {
        return new Durability(false, "HALO_REDIS_URL names a Redis that can lose messages: its " + what + ".");
    }

    private static String information(Jedis server, String section, String field) {
        return server.info(section)
                .lines()
                .filter(line -> line.startsWith(field + ":"))
                .map(line -> line.substring(field.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> configuration(Jedis server, String name) {
        try {
            Map<String, String> answer = server.configGet(name);
            return Optional.ofNullable(answer.get(name));
        } catch (JedisDataException notAllowed) {
            return Optional.empty();
        }
    }
}
