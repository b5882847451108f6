package id.halowarga.server.connection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/** The script that operators run with psql, run as psql does: with its variables and its change of the database. */
record RolesScript(String text) {
    private static final Path FILE = Path.of("deploy", "database-roles.sql");
    private static final Pattern DATABASE = Pattern.compile("(?m)^\\\\connect (\\w+)$");

    static RolesScript shipped(Map<String, String> variables) throws IOException {
        String text = Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            String quoted = "'" + variable.getValue().replace("'", "''") + "'";
            text = text.replace(":'" + variable.getKey() + "'", quoted);
        }
        return new RolesScript(text);
    }

    /** Runs it as an administrator, who is connected to the database {@code postgres} first. */
    void run(PGSimpleDataSource administrator) throws SQLException {
        administrator.setDatabaseName("postgres");
        String[] parts = DATABASE.split(text);
        run(administrator, parts[0]);
        administrator.setDatabaseName(
                DATABASE.matcher(text).results().findFirst().orElseThrow().group(1));
        run(administrator, parts[1]);
    }

    private static void run(PGSimpleDataSource administrator, String statements) throws SQLException {
        try (Connection connection = administrator.getConnection();
                Statement statement = connection.createStatement()) {
            for (String line : statements.split(";")) {
                if (!line.isBlank()) {
                    statement.execute(line);
                }
            }
        }
    }
}
