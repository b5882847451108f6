package id.halowarga.load;

import id.halowarga.server.testing.RealRedis;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

/** A Redis and a PostgreSQL as durable as in production, for the nodes under load. */
final class LoadStores implements AutoCloseable {
    private final RedisServer redis;
    private final int redisPort;
    private final RedisClient client;
    private final EmbeddedPostgres postgres;

    LoadStores(String fsync, Path folder) throws IOException {
        redisPort = RealRedis.freePort();
        redis = RedisServer.newRedisServer()
                .port(redisPort)
                .bind("127.0.0.1")
                .setting("dir " + Files.createDirectories(folder.resolve("redis")))
                .setting("appendonly yes")
                .setting("appendfsync " + fsync)
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
                .start();
    }

    String redisUrl() {
        return "redis://127.0.0.1:" + redisPort;
    }

    String databaseUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** Commands that Redis has run so far. */
    long redisCommands() {
        return (long) redisFigure("stats", "total_commands_processed:");
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

    /** Transactions that PostgreSQL has committed so far. */
    long databaseCommits() {
        return JdbcClient.create(postgres.getPostgresDatabase())
                .sql("SELECT xact_commit FROM pg_stat_database WHERE datname = 'postgres'")
                .query(Long.class)
                .single();
    }

    /** Of the server and all its workers, those included that ended. */
    Duration databaseCpu() throws IOException {
        long server = JdbcClient.create(postgres.getPostgresDatabase())
                .sql("SELECT pg_backend_pid()")
                .query(Long.class)
                .single();
        long parent = ProcessFigures.of(server).parent();
        Duration sum = ProcessFigures.of(parent).cpuWithEnded();
        for (ProcessHandle worker : children(parent)) {
            sum = sum.plus(ProcessFigures.of(worker.pid()).cpu());
        }
        return sum;
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
