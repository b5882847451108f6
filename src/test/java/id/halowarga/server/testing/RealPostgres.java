package id.halowarga.server.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real PostgreSQL server for tests, started once per JVM. Every test class can have a database of its own, which takes
 * about a second to make, and empty it before each test.
 */
public final class RealPostgres {
    private static final String TEMPLATE = "halo_template";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private RealPostgres() {}

    /**
     * A new database with the application's tables, all empty.
     *
     * @return the database, to be closed after use
     */
    public static Database migrated() {
        return create(TEMPLATE);
    }

    /**
     * A new database without any table.
     *
     * @return the database, to be closed after use
     */
    public static Database blank() {
        return create("template0");
    }

    private static Database create(String template) {
        String name = "halo_" + DATABASES.incrementAndGet();
        server().sql("CREATE DATABASE " + name + " TEMPLATE " + template).update();
        return new Database(name, pool(name));
    }

    private static JdbcClient server() {
        return JdbcClient.create(Server.RUNNING.getPostgresDatabase());
    }

    private static HikariDataSource pool(String database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(Server.RUNNING.getJdbcUrl("postgres", database));
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    /**
     * One database of the server.
     *
     * @param name its name
     * @param pool connections to it
     */
    public record Database(String name, HikariDataSource pool) implements AutoCloseable {
        private static final String TABLES = """
                SELECT quote_ident(tablename) FROM pg_tables
                WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'
                """;

        /**
         * A client for SQL of a test's own.
         *
         * @return a client over the pool
         */
        public JdbcClient jdbc() {
            return JdbcClient.create(pool);
        }

        /** Removes every row of the application, the audit trail's included. */
        public void clear() {
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
            transaction.executeWithoutResult(status -> {
                // A replica's role takes the triggers off: the one that guards the audit trail, and the references.
                jdbc().sql("SET LOCAL session_replication_role = replica").update();
                jdbc().sql(TABLES)
                        .query(String.class)
                        .list()
                        .forEach(table -> jdbc().sql("DELETE FROM " + table).update());
            });
        }

        @Override
        public void close() {
            pool.close();
            server().sql("DROP DATABASE " + name + " WITH (FORCE)").update();
        }
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                migrate(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void migrate(EmbeddedPostgres server) {
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("CREATE DATABASE " + TEMPLATE)
                    .update();
            DataSource template = server.getDatabase("postgres", TEMPLATE);
            Flyway.configure().dataSource(template).load().migrate();
        }
    }
}
