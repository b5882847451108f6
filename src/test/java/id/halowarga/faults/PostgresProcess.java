package id.halowarga.faults;

import static org.awaitility.Awaitility.await;

import id.halowarga.server.embedded.EmbeddedPrograms;
import id.halowarga.server.testing.RealRedis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL, durable, that a test kills and starts again. */
public final class PostgresProcess implements AutoCloseable {
    /** The one role, which needs no password. */
    public static final String ROLE = "halowarga";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private final List<String> options;
    private Leash leash;

    private PostgresProcess(Path folder, int port, List<String> options) {
        this.folder = folder;
        this.port = port;
        this.options = options;
    }

    /**
     * Makes a cluster and starts it on a free port.
     *
     * @param folder  where it keeps its files, to be created
     * @param options further settings, such as {@code max_connections=9}
     * @return the server, answering
     * @throws IOException          if it cannot be started
     * @throws InterruptedException if interrupted
     */
    public static PostgresProcess start(Path folder, String... options) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> line = new ArrayList<>(EmbeddedPrograms.postgres("initdb"));
        line.addAll(List.of(
                "--pgdata=" + folder.resolve("cluster"), "--username=" + ROLE, "--auth=trust", "--encoding=UTF8"));
        line.addAll(List.of("--locale=C", "--no-sync"));
        int code = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("no cluster was made; see the log in " + folder);
        }
        PostgresProcess server = new PostgresProcess(folder, RealRedis.freePort(), List.of(options));
        server.start();
        return server;
    }

    /**
     * Starts it again on its files.
     *
     * @throws IOException if it cannot be started
     */
    public void start() throws IOException {
        launch();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(this::answers);
    }

    private void launch() throws IOException {
        List<String> line = new ArrayList<>(EmbeddedPrograms.postgres("postgres"));
        line.addAll(List.of("-D", folder.resolve("cluster").toString(), "-p", Integer.toString(port)));
        List<String> settings =
                new ArrayList<>(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC"));
        settings.addAll(options);
        settings.forEach(setting -> line.addAll(List.of("-c", setting)));
        leash = Leash.on(folder.resolve("log"), Map.of(), line);
    }

    private boolean answers() throws IOException {
        if (!leash.alive()) {
            // What a killed one left in shared memory goes with its last child.
            launch();
        }
        try (Connection connection = DriverManager.getConnection(url(), ROLE, "")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /**
     * Its address.
     *
     * @return a JDBC address
     */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /**
     * For a test's own questions.
     *
     * @return a client that opens a connection for each
     */
    public JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url(), ROLE, ""));
    }

    /** {@code kill -9}. */
    public void kill() {
        leash.kill();
    }

    /**
     * Stops it in good order, breaking off what is running, and starts it again.
     *
     * @throws IOException          if it cannot be started
     * @throws InterruptedException if interrupted
     */
    void restart() throws IOException, InterruptedException {
        leash.interrupt(PATIENCE);
        start();
    }

    /** Refuses writing from now on, as a standby does that is not promoted yet, or allows it again. */
    void readOnly(boolean on) {
        jdbc().sql(on ? "ALTER SYSTEM SET default_transaction_read_only = on" : "ALTER SYSTEM RESET ALL")
                .update();
        jdbc().sql("SELECT pg_reload_conf()").query().singleRow();
    }

    @Override
    public void close() {
        leash.close();
    }
}
