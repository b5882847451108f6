package id.halowarga.server.backup;

import id.halowarga.server.connection.DatabaseOwner;
import id.halowarga.server.embedded.DataFolder;
import id.halowarga.server.redis.QueueSettings;
import java.time.Clock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import redis.clients.jedis.UnifiedJedis;

/** The little that a backup needs of the application: the settings, and the connections to the stores. */
@ComponentScan(
        basePackages = {"id.halowarga.server.connection", "id.halowarga.server.embedded", "id.halowarga.server.settings"
        },
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "[a-z.]+[A-Za-z]+Configuration"))
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class BackupConfiguration {
    @Bean
    Backup backup(UnifiedJedis redis, QueueSettings queue, DatabaseOwner owner, DataFolder folder) {
        Clock clock = Clock.systemUTC();
        return new Backup(
                new RedisCopy(redis, queue.layout(), clock),
                new PostgresCopy(owner.source()),
                new MediaCopy(folder.root().resolve("media")),
                clock);
    }
}
