package id.halowarga.server.embedded;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** How migrations reach the embedded PostgreSQL: as the owner of the tables. */
record EmbeddedOwner(EmbeddedPostgres postgres) implements FlywayConnectionDetails {
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
