package id.halowarga.server.embedded;

import id.halowarga.server.settings.CitySettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Beans of the embedded servers, as far as no external ones are set. */
@Configuration(proxyBeanMethods = false)
class EmbeddedConfiguration {
    @Bean
    DataFolder dataFolder(CitySettings settings) {
        return DataFolder.of(settings.dataDir());
    }

    @Bean(destroyMethod = "close")
    @Conditional(NotSet.RedisOrPostgres.class)
    @ConditionalOnMissingBean
    EmbeddedServers embeddedServers(DataFolder folder, Environment environment) {
        return EmbeddedServers.begin(folder, environment);
    }

    @Bean
    @Conditional(NotSet.Postgres.class)
    JdbcConnectionDetails embeddedPostgresConnection(EmbeddedServers servers) {
        return new EmbeddedConnection(servers.postgres());
    }

    @Bean
    @Conditional(NotSet.Postgres.class)
    FlywayConnectionDetails embeddedPostgresOwner(EmbeddedServers servers) {
        return new EmbeddedOwner(servers.postgres());
    }
}
