package id.halowarga.server.redis;

import id.halowarga.server.settings.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/**
 * Guards the number of shards: with another one, conversations and waiting messages would not be found again. Key: {@code
 * halo:shards}, string, the number that this Redis was first used with, for ever.
 */
final class ShardCount {
    private static final Logger LOG = LoggerFactory.getLogger(ShardCount.class);
    private static final String KEY = "halo:shards";

    private ShardCount() {}

    /**
     * Compares the setting with what Redis was used with before.
     *
     * @throws StartRefusedException if they differ
     */
    static void check(UnifiedJedis redis, int shards) {
        try {
            // Read first: a Redis that is full refuses to write what is there already, too.
            if (redis.get(KEY) == null) {
                redis.set(KEY, Integer.toString(shards), new SetParams().nx());
            }
            String known = String.valueOf(redis.get(KEY));
            if (!known.equals(Integer.toString(shards))) {
                throw new StartRefusedException(
                        "HALO_QUEUE_SHARDS is " + shards + ", but this Redis holds conversations in " + known
                                + " shards; the number cannot be changed.");
            }
        } catch (JedisException e) {
            LOG.warn("Redis cannot be asked for its number of shards: {}", Failure.describe(e));
        }
    }
}
