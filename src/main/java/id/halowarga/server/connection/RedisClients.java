package id.halowarga.server.connection;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.RedisSentinelClient;
import redis.clients.jedis.UnifiedJedis;

/** Makes the client that a setting asks for. None of them connects before it is used, except to learn who is master. */
final class RedisClients {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    /** How long a command follows a cluster that is about to elect another master. */
    private static final Duration ELECTION = Duration.ofSeconds(5);

    private static final int ATTEMPTS = 5;
    private static final Duration TOPOLOGY = Duration.ofSeconds(10);

    private final RedisSettings settings;
    private final RedisAddress address;

    /**
     * For an address.
     *
     * @param settings the settings
     * @param address  where Redis is
     */
    RedisClients(RedisSettings settings, RedisAddress address) {
        this.settings = settings;
        this.address = address;
    }

    /**
     * The client.
     *
     * @param waiting threads that hold a connection of a cluster while they wait for work
     * @param listen  how long they wait at most
     * @return a client, to be closed
     */
    UnifiedJedis client(int waiting, Duration listen) {
        return switch (Objects.requireNonNull(settings.mode())) {
            case SINGLE ->
                RedisClient.builder()
                        .hostAndPort(address.servers().iterator().next())
                        .clientConfig(config(listen))
                        .poolConfig(pool(settings.connections()))
                        .build();
            case CLUSTER ->
                RedisClusterClient.builder()
                        .nodes(address.servers())
                        .clientConfig(config(listen))
                        .poolConfig(pool(settings.connections() + waiting))
                        .maxAttempts(ATTEMPTS)
                        .maxTotalRetriesDuration(ELECTION)
                        .topologyRefreshPeriod(TOPOLOGY)
                        .build();
            case SENTINEL ->
                RedisSentinelClient.builder()
                        .masterName(Objects.requireNonNull(settings.master()))
                        .sentinels(address.servers())
                        .sentinelClientConfig(sentinelConfig(listen))
                        .clientConfig(config(listen))
                        .poolConfig(pool(settings.connections()))
                        .build();
        };
    }

    private JedisClientConfig config(Duration listen) {
        DefaultJedisClientConfig.Builder config = common(listen);
        address.user().ifPresent(config::user);
        address.password().ifPresent(config::password);
        return config.database(address.database()).build();
    }

    private JedisClientConfig sentinelConfig(Duration listen) {
        DefaultJedisClientConfig.Builder config = common(listen);
        Optional.ofNullable(settings.sentinelPassword()).ifPresent(config::password);
        return config.build();
    }

    private DefaultJedisClientConfig.Builder common(Duration listen) {
        return DefaultJedisClientConfig.builder()
                .ssl(address.tls())
                .clientName("halo-warga")
                .connectionTimeoutMillis((int) CONNECT.toMillis())
                .socketTimeoutMillis((int) ANSWER.toMillis())
                // Of a Redis that vanished nothing comes, not even the end of a wait for something to do.
                .blockingSocketTimeoutMillis((int) listen.plus(ANSWER).toMillis());
    }

    private static ConnectionPoolConfig pool(int connections) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(connections);
        pool.setMaxIdle(connections);
        pool.setMaxWait(ANSWER);
        return pool;
    }
}
