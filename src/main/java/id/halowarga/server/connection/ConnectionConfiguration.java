package id.halowarga.server.connection;

import id.halowarga.server.embedded.EmbeddedServers;
import id.halowarga.server.redis.QueueSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import redis.clients.jedis.UnifiedJedis;

/** Beans that reach Redis. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RedisSettings.class, QueueSettings.class})
class ConnectionConfiguration {
    /** More than there will be: the mailboxes, one per channel, one for channels that are off. */
    private static final int LANES = 8;

    @Bean
    static DatabaseAddressCheck databaseAddressCheck(Environment environment) {
        return new DatabaseAddressCheck(environment);
    }

    @Bean(destroyMethod = "close")
    UnifiedJedis redis(RedisSettings settings, QueueSettings queue, ObjectProvider<EmbeddedServers> embedded) {
        RedisAddress address = settings.external()
                .orElseGet(() ->
                        RedisAddress.parse(embedded.getObject().redis().uri().toString()));
        return new RedisClients(settings, address).client(queue.shards() * LANES);
    }

    @Bean
    RedisDurability redisDurability(UnifiedJedis redis, RedisSettings settings) {
        return new RedisDurability(redis, settings.allowEverysec());
    }
}
