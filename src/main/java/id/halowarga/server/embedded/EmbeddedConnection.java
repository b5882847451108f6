package id.halowarga.server.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How Spring's data source reaches the embedded PostgreSQL: with the rights that the application needs, and no others. */
record EmbeddedConnection(EmbeddedPostgres postgres) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
        return PostgresCluster.APPLICATION_ROLE;
    }

    @Override
    public String getPassword() {
        return postgres.applicationPassword();
    }

    @Override
    public String getJdbcUrl() {
        return postgres.jdbcUrl();
    }
}
