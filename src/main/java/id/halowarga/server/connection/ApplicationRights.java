package id.halowarga.server.connection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Gives the application's account its rights after each migration: to read and write rows. It can neither change tables nor what
 * the audit trail says. Does nothing where the account that migrates is the application's own.
 */
final class ApplicationRights implements Callback {
    private static final String RIGHTS = """
            DO $$
            DECLARE
                account text := current_setting('halo.application');
            BEGIN
                -- Nodes that start together would disturb one another.
                PERFORM pg_advisory_xact_lock(hashtext('halo-warga rights'));
                EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), account);
                EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO %I',
                    current_schema(), account);
                EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON audit, staff_audit FROM %I', account);
                EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON flyway_schema_history FROM %I', account);
            END
            $$
            """;
    private static final String ACCOUNT = "SELECT set_config('halo.application', ?, false)";

    private final Supplier<Optional<String>> application;

    ApplicationRights(Supplier<Optional<String>> application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Optional<String> role = application.get();
        if (role.isEmpty()) {
            return;
        }
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement();
                PreparedStatement account = connection.prepareStatement(ACCOUNT)) {
            if (!owner(statement).equals(role.get())) {
                account.setString(1, role.get());
                account.execute();
                statement.execute(RIGHTS);
            }
        } catch (SQLException refused) {
            throw new FlywayException("the application's account did not get its rights", refused);
        }
    }

    private static String owner(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT current_user")) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public String getCallbackName() {
        return "application-rights";
    }
}
