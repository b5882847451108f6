package id.halowarga.server.connection;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.RedisSentinelClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.util.Pool;

/** The servers behind a client one by one, for what is asked of a server and not of a key. */
public final class RedisServers {
    private RedisServers() {}

    /**
     * Asks every server: the one, all of a cluster with their replicas, or the present master.
     *
     * @param redis    the client
     * @param question what to ask
     * @param <T>      the kind of answer
     * @return the answers, at least one
     * @throws redis.clients.jedis.exceptions.JedisException if one of them does not answer
     */
    public static <T> List<T> ask(UnifiedJedis redis, Function<Jedis, T> question) {
        return pools(redis).stream().map(pool -> ask(pool, question)).toList();
    }

    private static <T> T ask(Pool<Connection> pool, Function<Jedis, T> question) {
        try (Jedis server = new Jedis(pool.getResource())) {
            return question.apply(server);
        }
    }

    private static Collection<? extends Pool<Connection>> pools(UnifiedJedis redis) {
        if (redis instanceof RedisClusterClient cluster) {
            return cluster.getClusterNodes().values();
        }
        if (redis instanceof RedisSentinelClient sentinels) {
            return sentinels.getPrimaryNodesConnectionMap().values();
        }
        if (redis instanceof RedisClient single) {
            return List.of(single.getPool());
        }
        throw new IllegalArgumentException("unknown kind of client");
    }
}
