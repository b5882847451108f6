package id.halowarga.server.redis;

import java.util.List;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/**
 * Runs scripts by their hash. A server that does not know one (a new one, a replica that took over, after
 * {@code SCRIPT FLUSH}) is sent its source and keeps it.
 */
public final class RedisScripts {
    private final UnifiedJedis redis;

    /**
     * Over a connection pool.
     *
     * @param redis a single server, sentinels or a cluster
     */
    public RedisScripts(UnifiedJedis redis) {
        this.redis = redis;
    }

    /**
     * Runs a script.
     *
     * @param script    the script
     * @param keys      its keys, all with the same hash tag
     * @param arguments its arguments
     * @return what it returned
     */
    public Object run(RedisScript script, List<String> keys, List<String> arguments) {
        try {
            return redis.evalsha(script.sha1(), keys, arguments);
        } catch (JedisNoScriptException e) {
            return redis.eval(script.source(), keys, arguments);
        }
    }

    /**
     * Runs a script that returns a whole number.
     *
     * @param script    the script
     * @param keys      its keys, all with the same hash tag
     * @param arguments its arguments
     * @return the number
     */
    public long number(RedisScript script, List<String> keys, List<String> arguments) {
        return (Long) run(script, keys, arguments);
    }
}
