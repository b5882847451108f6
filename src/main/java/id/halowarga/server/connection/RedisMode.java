package id.halowarga.server.connection;

/** How the servers of {@code HALO_REDIS_URL} belong together. */
public enum RedisMode {
    /** One server. */
    SINGLE,
    /** Servers of a Redis Cluster; the others are learned from those that are named. */
    CLUSTER,
    /** Sentinels, which know the present master. */
    SENTINEL
}
