package id.halowarga.server.connection;

import id.halowarga.server.embedded.EmbeddedServers;
import id.halowarga.server.redis.QueueSettings;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
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

    @Bean
    @Lazy
    DatabaseOwner databaseOwner(
            DataSource application, ObjectProvider<FlywayConnectionDetails> embedded, Environment environment) {
        return DatabaseOwner.of(application, embedded, environment);
    }

    /** Part of the migration: each start gives the application's account what it needs, and nothing else. */
    @Bean
    Callback applicationRights(ObjectProvider<JdbcConnectionDetails> application) {
        return new ApplicationRights(() -> application.stream()
                .map(JdbcConnectionDetails::getUsername)
                .filter(Objects::nonNull)
                .findFirst());
    }

    @Bean(destroyMethod = "close")
    UnifiedJedis redis(RedisSettings settings, QueueSettings queue, ObjectProvider<EmbeddedServers> embedded) {
        RedisAddress address = settings.external()
                .orElseGet(() ->
                        RedisAddress.parse(embedded.getObject().redis().uri().toString()));
        return new RedisClients(settings, address).client(queue.shards() * LANES, queue.listen());
    }

    @Bean
    RedisDurability redisDurability(UnifiedJedis redis, RedisSettings settings) {
        return new RedisDurability(redis, settings.allowEverysec());
    }
}
