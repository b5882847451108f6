package id.halowarga.server.embedded;

import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server below the data folder, for this application alone. */
public final class EmbeddedPostgres implements EmbeddedServer {
    /** Name of the one database. */
    static final String DATABASE = "halowarga";

    private static final String PROGRAM = "postgres";

    private static final String MAINTENANCE_DATABASE = "postgres";

    private final PostgresCluster cluster;
    private final int port;
    private volatile ProcessHandle process;

    private EmbeddedPostgres(PostgresCluster cluster, int port) throws IOException {
        this.cluster = cluster;
        this.port = port;
        this.process = launch(cluster, port);
    }

    /**
     * Starts the server on the data that earlier runs left, and waits until it answers. Needs the folder for itself.
     *
     * @param data the data folder
     * @return the running server
     * @throws IOException           if files cannot be written
     * @throws StartRefusedException if the server does not come up
     */
    public static EmbeddedPostgres start(DataFolder data) throws IOException {
        PostgresCluster cluster = PostgresCluster.in(data);
        cluster.create();
        EmbeddedPostgres postgres = new EmbeddedPostgres(cluster, FreePort.find());
        postgres.createDatabase();
        return postgres;
    }

    private static ProcessHandle launch(PostgresCluster cluster, int port) throws IOException {
        Orphan.end(cluster.pidFile(), PROGRAM);
        cluster.start(port);
        return Orphan.running(cluster.pidFile(), PROGRAM).orElseThrow(cluster::failed);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public ProcessHandle process() {
        return process;
    }

    @Override
    public void startAgain() throws IOException {
        process = launch(cluster, port);
    }

    private void createDatabase() throws IOException {
        try (Connection connection = dataSource(MAINTENANCE_DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet row =
                    statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                exists = row.next();
            }
            if (!exists) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
            prepareApplicationRole(statement);
        } catch (SQLException refused) {
            cluster.stop();
            throw new StartRefusedException(
                    "HALO_DATA_DIR: the embedded PostgreSQL does not accept the password in "
                            + cluster.password().file() + "; restore that file from a backup.",
                    refused);
        }
    }

    /** Folders from before have no such role; a lost password is replaced. */
    private void prepareApplicationRole(Statement statement) throws SQLException {
        boolean exists;
        try (ResultSet row = statement.executeQuery(
                "SELECT 1 FROM pg_roles WHERE rolname = '" + PostgresCluster.APPLICATION_ROLE + "'")) {
            exists = row.next();
        }
        statement.execute((exists ? "ALTER" : "CREATE") + " ROLE " + PostgresCluster.APPLICATION_ROLE
                + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '" + applicationPassword() + "'");
    }

    private PGSimpleDataSource dataSource(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(username());
        source.setPassword(password());
        return source;
    }

    /**
     * Address for clients.
     *
     * @return a {@code jdbc:postgresql:} address without user and password
     */
    public String jdbcUrl() {
        return url(port);
    }

    /** The address of our database on a port of this machine. */
    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /**
     * The role that owns the tables.
     *
     * @return its name
     */
    public String username() {
        return PostgresCluster.ROLE;
    }

    /**
     * The role's password.
     *
     * @return a secret
     */
    public String password() {
        return cluster.password().value();
    }

    /** Password of the role that the application works as. */
    String applicationPassword() {
        return cluster.application().value();
    }

    /** Stops the server: open transactions are rolled back, everything committed is on the disk. */
    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            cluster.stop();
        }
    }
}
