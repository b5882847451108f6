package id.halowarga.server.connection;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The database as the owner of its tables sees it, for commands that change more than the application may. The same as the
 * application's where one account does both.
 *
 * @param source connections, each made anew
 */
public record DatabaseOwner(DataSource source) {
    /**
     * Finds the owner's account: the embedded server's, or {@code SPRING_FLYWAY_USER} and {@code SPRING_FLYWAY_PASSWORD}.
     *
     * @param application the application's connections
     * @param embedded    the embedded server's owner, if it is embedded
     * @param environment the settings
     */
    static DatabaseOwner of(
            DataSource application, ObjectProvider<FlywayConnectionDetails> embedded, Environment environment) {
        FlywayConnectionDetails details = embedded.getIfAvailable();
        String user = details == null ? environment.getProperty("spring.flyway.user", "") : text(details.getUsername());
        if (user.isBlank()) {
            return new DatabaseOwner(application);
        }
        String password =
                details == null ? environment.getProperty("spring.flyway.password", "") : text(details.getPassword());
        return new DatabaseOwner(DataSourceBuilder.derivedFrom(application)
                .type(SimpleDriverDataSource.class)
                .username(user)
                .password(password)
                .build());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
