package id.halowarga.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

/** The embedded Redis, durable as in production, started once per JVM; every caller gets an empty database of it. */
public final class RealRedis {
    private static final int DATABASES = 512;
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final RealRedis RUNNING = start();

    private final int port;

    private RealRedis(int port) {
        this.port = port;
    }

    /**
     * A database that nobody else uses.
     *
     * @return a client of it, to be closed by the caller
     */
    public static RedisClient emptyDatabase() {
        RedisClient client = database(NEXT.getAndIncrement() % DATABASES);
        client.flushDB();
        return client;
    }

    private static RedisClient database(int number) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(64);
        return RedisClient.builder()
                .hostAndPort(new HostAndPort("127.0.0.1", RUNNING.port))
                .clientConfig(
                        DefaultJedisClientConfig.builder().database(number).build())
                .poolConfig(pool)
                .build();
    }

    private static RealRedis start() {
        try {
            Path directory = Files.createTempDirectory("halo-redis");
            int port = freePort();
            RedisServer server = server(port, directory);
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, directory)));
            return new RealRedis(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A server of one's own, for tests that stop it.
     *
     * @param port      a free port
     * @param directory where it keeps its files
     * @return the server, not started
     * @throws IOException if its program cannot be unpacked
     */
    public static RedisServer server(int port, Path directory) throws IOException {
        return RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("dir " + directory)
                .setting("databases " + DATABASES)
                .setting("appendonly yes")
                .setting("appendfsync always")
                .setting("save \"\"")
                .setting("maxmemory-policy noeviction")
                .build();
    }

    /**
     * A port that is free now.
     *
     * @return its number
     */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(RedisServer server, Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            server.stop();
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
