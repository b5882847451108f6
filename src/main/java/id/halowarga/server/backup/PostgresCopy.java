package id.halowarga.server.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** Our tables of PostgreSQL, each as {@code COPY} writes it, all at one moment. */
final class PostgresCopy {
    private static final String FOLDER = "postgresql/";
    private static final String SUFFIX = ".copy";
    private static final String NAME = "[a-z_][a-z0-9_]*";
    /** Not among the tables, so that an earlier release passes over it. */
    static final String EARLIER = "earlier/notices.copy";

    private static final String NOTICES = "notice_task";
    private static final String TABLES = """
            SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'
            ORDER BY tablename
            """;
    private static final String REFERENCES = """
            SELECT DISTINCT c.conrelid::regclass::text, c.confrelid::regclass::text FROM pg_constraint c
            JOIN pg_namespace n ON n.oid = c.connamespace
            WHERE c.contype = 'f' AND n.nspname = 'public' AND c.conrelid <> c.confrelid
            """;
    private static final String COUNTERS = """
            SELECT quote_ident(table_name), quote_ident(column_name) FROM information_schema.columns
            WHERE table_schema = 'public' AND is_identity = 'YES'
            """;
    private static final String VERSION =
            "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL"
                    + " ORDER BY installed_rank DESC LIMIT 1";

    private final DataSource source;

    PostgresCopy(DataSource source) {
        this.source = source;
    }

    /** The version of the tables; a failure means that there are none. */
    String version() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return pairs(connection, VERSION, 1).stream()
                    .findFirst()
                    .map(row -> row.get(0))
                    .orElse("");
        }
    }

    boolean empty() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return pairs(connection, TABLES, 1).isEmpty();
        }
    }

    /** The notices that wait now, to be kept beside the tables of later: see {@link Backup}. */
    byte[] notices() throws IOException {
        ByteArrayOutputStream notices = new ByteArrayOutputStream();
        try (Connection connection = source.getConnection()) {
            copyOut(connection, NOTICES, notices);
        } catch (SQLException failure) {
            throw new IOException("PostgreSQL could not be copied", failure);
        }
        return notices.toByteArray();
    }

    static boolean isNotices(String entry) {
        return entry.equals(EARLIER);
    }

    /** Adds notices that are not among the restored ones. */
    void readNotices(InputStream content) throws IOException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE earlier (LIKE " + NOTICES + ")");
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY earlier FROM STDIN", content);
            statement.execute("INSERT INTO " + NOTICES + " SELECT * FROM earlier ON CONFLICT DO NOTHING");
            statement.execute("DROP TABLE earlier");
        } catch (SQLException failure) {
            throw new IOException("notices could not be restored", failure);
        }
    }

    void write(ZipOutputStream zip) throws IOException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            for (String table : inOrder(connection)) {
                BackupFile.entry(zip, FOLDER + table + SUFFIX, out -> copyOut(connection, table, out));
            }
            connection.rollback();
        } catch (SQLException failure) {
            throw new IOException("PostgreSQL could not be copied", failure);
        }
    }

    private static void copyOut(Connection connection, String table, OutputStream out) throws IOException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", out);
        } catch (SQLException failure) {
            throw new IOException("a table could not be copied", failure);
        }
    }

    /** Tables before those that refer to them. */
    private static List<String> inOrder(Connection connection) throws SQLException {
        List<String> waiting = new ArrayList<>();
        pairs(connection, TABLES, 1).forEach(row -> waiting.add(row.get(0)));
        List<List<String>> references = pairs(connection, REFERENCES, 2);
        Set<String> ordered = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            List<String> free = waiting.stream()
                    .filter(table -> references.stream()
                            .noneMatch(
                                    reference -> reference.get(0).equals(table) && waiting.contains(reference.get(1))))
                    .toList();
            if (free.isEmpty()) {
                throw new SQLException("tables refer to each other in a circle");
            }
            ordered.addAll(free);
            waiting.removeAll(free);
        }
        return List.copyOf(ordered);
    }

    /**
     * Makes the tables of a version.
     *
     * @throws BackupException if this release does not know the version
     */
    void create(String version) {
        Flyway flyway = Flyway.configure().dataSource(source).target(version).load();
        boolean known = Arrays.stream(flyway.info().all())
                .anyMatch(step -> step.getVersion() != null
                        && step.getVersion().getVersion().equals(version));
        if (!known) {
            throw new BackupException("The backup was made by a newer version of Halo Warga (tables " + version
                    + "); restore it with that version or a later one.");
        }
        flyway.migrate();
    }

    /** Whether an entry of a backup is a table. */
    static boolean isTable(String entry) {
        return entry.matches(FOLDER + NAME + "\\" + SUFFIX);
    }

    void read(String entry, InputStream content) throws IOException {
        String table = entry.substring(FOLDER.length(), entry.length() - SUFFIX.length());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            // What the migrations themselves put there comes with the backup.
            if (pairs(connection, "SELECT 1 FROM " + table + " LIMIT 1", 1).size() == 1) {
                statement.execute("DELETE FROM " + table);
            }
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN", content);
        } catch (SQLException failure) {
            throw new IOException("a table could not be restored", failure);
        }
    }

    /** Lets identifiers go on after the greatest that was restored. */
    void continueCounters() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (List<String> counter : pairs(connection, COUNTERS, 2)) {
                statement.execute(
                        "SELECT setval(pg_get_serial_sequence('%1$s', '%2$s'), coalesce(max(%2$s), 0) + 1, false) FROM %1$s"
                                .formatted(counter.get(0), counter.get(1)));
            }
        }
    }

    private static List<List<String>> pairs(Connection connection, String sql, int columns) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
