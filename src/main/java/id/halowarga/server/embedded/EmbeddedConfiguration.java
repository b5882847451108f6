package id.halowarga.server.embedded;

import id.halowarga.server.settings.CitySettings;
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
        return new DataFolder(settings.dataDir());
    }

    @Bean(destroyMethod = "close")
    @Conditional(NotSet.RedisOrPostgres.class)
    EmbeddedServers embeddedServers(DataFolder folder, Environment environment) {
        return EmbeddedServers.begin(
                folder, NotSet.lacks(environment, NotSet.REDIS), NotSet.lacks(environment, NotSet.POSTGRES));
    }

    @Bean
    @Conditional(NotSet.Postgres.class)
    JdbcConnectionDetails embeddedPostgresConnection(EmbeddedServers servers) {
        return new EmbeddedConnection(servers.postgres());
    }
}
