package id.halowarga.server.connection;

import id.halowarga.server.embedded.EmbeddedServers;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.util.JedisURIHelper;

/** Beans that reach Redis. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RedisSettings.class)
class ConnectionConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    @Bean
    static DatabaseAddressCheck databaseAddressCheck(Environment environment) {
        return new DatabaseAddressCheck(environment);
    }

    @Bean(destroyMethod = "close")
    UnifiedJedis redis(RedisSettings settings, ObjectProvider<EmbeddedServers> embedded) {
        URI address =
                settings.external().orElseGet(() -> embedded.getObject().redis().uri());
        return RedisClient.builder()
                .hostAndPort(hostAndPort(address))
                .clientConfig(clientConfig(address))
                .poolConfig(pool(settings.connections()))
                .build();
    }

    @Bean
    RedisDurability redisDurability(UnifiedJedis redis, RedisSettings settings) {
        return new RedisDurability(redis, settings.allowEverysec());
    }

    private static HostAndPort hostAndPort(URI address) {
        return JedisURIHelper.getHostAndPort(address);
    }

    private static JedisClientConfig clientConfig(URI address) {
        return DefaultJedisClientConfig.builder()
                .user(JedisURIHelper.getUser(address))
                .password(JedisURIHelper.getPassword(address))
                .database(JedisURIHelper.getDBIndex(address))
                .ssl(JedisURIHelper.isRedisSSLScheme(address))
                .clientName("halo-warga")
                .connectionTimeoutMillis((int) CONNECT.toMillis())
                .socketTimeoutMillis((int) ANSWER.toMillis())
                .build();
    }

    private static ConnectionPoolConfig pool(int connections) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(connections);
        pool.setMaxIdle(connections);
        pool.setMaxWait(ANSWER);
        return pool;
    }
}
