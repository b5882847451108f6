package id.halowarga.server.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How Spring's data source reaches the embedded PostgreSQL. */
record EmbeddedConnection(EmbeddedPostgres postgres) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
        return postgres.username();
    }

    @Override
    public String getPassword() {
        return postgres.password();
    }

    @Override
    public String getJdbcUrl() {
        return postgres.jdbcUrl();
    }
}
