package id.halowarga.load;

import id.halowarga.server.testing.RealRedis;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

/** A Redis and a PostgreSQL as durable as in production, for the nodes under load. */
final class LoadStores implements AutoCloseable {
    /** Key of the nodes for personal data. */
    static final String ENCRYPTION_KEY = "bG9hZC1sb2FkLWxvYWQtbG9hZC1sb2FkLWxvYWQtbG8=";

    private final RedisServer redis;
    private final int redisPort;
    private final RedisClient client;
    private final EmbeddedPostgres postgres;

    LoadStores(Path folder) throws IOException {
        redisPort = RealRedis.freePort();
        redis = RedisServer.newRedisServer()
                .port(redisPort)
                .bind("127.0.0.1")
                .setting("dir " + Files.createDirectories(folder.resolve("redis")))
                .setting("appendonly yes")
                .setting("appendfsync always")
                .setting("save \"\"")
                .setting("maxmemory-policy noeviction")
                .build();
        redis.start();
        client = RedisClient.create("127.0.0.1", redisPort);
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start();
        jdbc().sql("CREATE EXTENSION pg_stat_statements").update();
    }

    String redisUrl() {
        return "redis://127.0.0.1:" + redisPort;
    }

    int redisPort() {
        return redisPort;
    }

    RedisClient redis() {
        return client;
    }

    String databaseUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database());
    }

    /** When Redis' writes reach the disk from now on. */
    void fsync(String policy) {
        client.configSet("appendfsync", policy);
    }

    /** Commands that Redis has run so far, those inside of scripts included. */
    long redisCommands() {
        return (long) redisFigure("stats", "total_commands_processed:");
    }

    /** Bytes that Redis holds. */
    long redisMemory() {
        return (long) redisFigure("memory", "used_memory:");
    }

    Duration redisCpu() {
        double seconds = redisFigure("cpu", "used_cpu_sys:") + redisFigure("cpu", "used_cpu_user:");
        return Duration.ofMillis((long) (seconds * 1000));
    }

    private double redisFigure(String section, String name) {
        return client.info(section)
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .sum();
    }

    /** Statements that the nodes have sent to PostgreSQL so far, without those that begin and end transactions. */
    long statements() {
        return jdbc().sql("""
                        SELECT coalesce(sum(calls), 0) FROM pg_stat_statements
                        WHERE query !~* '^(BEGIN|COMMIT|ROLLBACK|SET|SHOW)' AND query NOT LIKE '%pg_stat%'
                        """).query(Long.class).single();
    }

    /** Transactions that PostgreSQL has committed so far. */
    long commits() {
        return jdbc().sql("SELECT xact_commit FROM pg_stat_database WHERE datname = 'postgres'")
                .query(Long.class)
                .single();
    }

    /** Of the server and all its workers, those included that ended; those that run are read first, so that none is missed. */
    Duration databaseCpu() {
        long server = jdbc().sql("SELECT pg_backend_pid()").query(Long.class).single();
        long parent = ProcessFigures.of(server).parent();
        Duration sum = Duration.ZERO;
        for (ProcessHandle worker : children(parent)) {
            sum = sum.plus(ProcessFigures.of(worker.pid()).cpu());
        }
        return sum.plus(ProcessFigures.of(parent).cpuWithEnded());
    }

    private static Iterable<ProcessHandle> children(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::children).orElse(Stream.empty())::iterator;
    }

    @Override
    public void close() throws IOException {
        client.close();
        redis.stop();
        postgres.close();
    }
}
