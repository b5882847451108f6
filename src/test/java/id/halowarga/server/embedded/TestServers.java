package id.halowarga.server.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One real Redis and one real PostgreSQL for all tests of a run, started when the first test wants them and stopped with the
 * virtual machine. Their folder below {@code target} is kept, so that the next run starts within a second.
 */
public final class TestServers {
    private static final EmbeddedServers SERVERS = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServers() {}

    private static EmbeddedServers start() {
        EmbeddedServers servers = EmbeddedServers.begin(new DataFolder(Path.of("target", "test-servers")), true, true);
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "stop-test-servers"));
        return servers;
    }

    /**
     * Address of the shared Redis; use own key names or flush it first.
     *
     * @return the address, with the password
     */
    public static URI redis() {
        return SERVERS.redis().uri();
    }

    /**
     * A new, empty database.
     *
     * @return a source of connections to it, without a pool
     */
    public static DataSource newDatabase() {
        EmbeddedPostgres postgres = SERVERS.postgres();
        String name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("the test database could not be made", failure);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgres.jdbcUrl().replaceAll("/[a-z]+$", "/" + name));
        source.setUser(postgres.username());
        source.setPassword(postgres.password());
        return source;
    }
}
