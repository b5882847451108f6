package id.halowarga.server.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The embedded PostgreSQL that another process of the application runs, as its data folder tells.
 *
 * @param dataSource how to reach it; whether it still answers is not known before it is asked
 */
public record RunningPostgres(DataSource dataSource) {
    /** Line of the port in PostgreSQL's pid file. Source: PostgreSQL documentation, "postmaster.pid". */
    private static final int PORT_LINE = 3;

    /**
     * Finds the server of a data folder. Needs neither the folder's lock nor the server's programs.
     *
     * @param data the data folder
     * @return the server, empty if none runs or the folder cannot be read
     */
    public static Optional<RunningPostgres> in(DataFolder data) {
        Path folder = data.root().resolve("postgresql");
        Path pidFile = folder.resolve("cluster").resolve("postmaster.pid");
        Path password = folder.resolve("password");
        if (!Files.isReadable(pidFile) || !Files.isReadable(password)) {
            return Optional.empty();
        }
        try {
            return port(Files.readAllLines(pidFile)).map(port -> at(port, password));
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> port(List<String> pidFile) {
        return pidFile.stream()
                .skip(PORT_LINE)
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("[0-9]{1,5}"))
                .map(Integer::valueOf);
    }

    private static RunningPostgres at(int port, Path password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(EmbeddedPostgres.DATABASE);
        source.setUser(PostgresCluster.ROLE);
        try {
            source.setPassword(Files.readString(password).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RunningPostgres(source);
    }
}
