package id.halowarga.server.redis;

/**
 * A share of the chats. All keys of one shard carry the same hash tag and so live on one server of a Redis Cluster.
 *
 * @param number counted from 0
 */
public record Shard(int number) {
    /**
     * A key of this shard.
     *
     * @param rest what follows the prefix and the hash tag
     * @return the key
     */
    public String key(String rest) {
        return "halo:{s" + number + "}:" + rest;
    }
}
