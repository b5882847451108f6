package id.halowarga.server.rekey;

import id.halowarga.server.connection.DatabaseOwner;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.settings.CitySettings;
import java.time.Clock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The little that a change of the key needs of the application: the settings, the keys and the database. */
@ComponentScan(
        basePackages = {
            "id.halowarga.server.connection",
            "id.halowarga.server.embedded",
            "id.halowarga.server.privacy",
            "id.halowarga.server.settings"
        },
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "[a-z.]+[A-Za-z]+Configuration"))
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class RekeyConfiguration {
    @Bean
    Rekey rekey(DatabaseOwner owner, PersonalCipher cipher, CitySettings city) {
        JdbcClient jdbc = JdbcClient.create(owner.source());
        return new Rekey(
                jdbc,
                new TransactionTemplate(new JdbcTransactionManager(owner.source())),
                cipher,
                new MovesFromBefore(jdbc, cipher, city.admins()),
                Clock.systemUTC());
    }
}
