package id.halowarga.faults;

import static org.awaitility.Awaitility.await;

import id.halowarga.server.embedded.EmbeddedPrograms;
import id.halowarga.server.testing.RealRedis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/** A real Redis, as durable as in production, that a test kills, starts again and configures. */
public final class RedisProcess implements AutoCloseable {
    private static final List<String> DURABLE =
            List.of("--appendonly", "yes", "--appendfsync", "always", "--save", "", "--maxmemory-policy", "noeviction");

    private final Path folder;
    private final int port;
    private final List<String> options;
    private Leash leash;

    private RedisProcess(Path folder, int port, List<String> options) {
        this.folder = folder;
        this.port = port;
        this.options = options;
    }

    /**
     * Starts a server on a free port.
     *
     * @param folder  where it keeps its files, to be created
     * @param options further options of its command line
     * @return the server, answering
     * @throws IOException if it cannot be started
     */
    public static RedisProcess start(Path folder, String... options) throws IOException {
        List<String> all = new ArrayList<>(DURABLE);
        all.addAll(List.of(options));
        RedisProcess server = new RedisProcess(Files.createDirectories(folder), RealRedis.freePort(), all);
        server.start();
        return server;
    }

    /**
     * Starts a sentinel on a free port.
     *
     * @param folder where it keeps its files, to be created
     * @param lines  what it is to watch, lines of its configuration
     * @return the sentinel, answering
     * @throws IOException if it cannot be started
     */
    static RedisProcess sentinel(Path folder, List<String> lines) throws IOException {
        Path file = Files.createDirectories(folder).resolve("sentinel.conf");
        Files.write(file, lines);
        RedisProcess sentinel = new RedisProcess(folder, RealRedis.freePort(), List.of(file.toString(), "--sentinel"));
        sentinel.start();
        return sentinel;
    }

    /**
     * Starts it again on its files.
     *
     * @throws IOException if it cannot be started
     */
    public void start() throws IOException {
        List<String> line = new ArrayList<>(EmbeddedPrograms.redis());
        boolean configured = !options.get(0).startsWith("--");
        line.addAll(configured ? options.subList(0, 1) : List.of());
        line.addAll(List.of("--bind", "127.0.0.1", "--port", Integer.toString(port), "--dir", folder.toString()));
        line.addAll(configured ? options.subList(1, options.size()) : options);
        leash = Leash.on(folder.resolve("log"), Map.of(), line);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(this::answers);
    }

    private boolean answers() {
        if (!leash.alive()) {
            throw new IllegalStateException("Redis ended; see its log in " + folder);
        }
        try {
            return "PONG".equals(ask(Jedis::ping));
        } catch (JedisException notYet) {
            return false;
        }
    }

    /**
     * Asks the server something.
     *
     * @param question what to ask
     * @param <T>      the kind of answer
     * @return the answer
     */
    public <T> T ask(Function<Jedis, T> question) {
        try (Jedis jedis = new Jedis("127.0.0.1", port)) {
            return question.apply(jedis);
        }
    }

    /**
     * Where it listens.
     *
     * @return host and port
     */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /**
     * Where it listens on this machine.
     *
     * @return the port
     */
    public int port() {
        return port;
    }

    /** {@code kill -9}. */
    public void kill() {
        leash.kill();
    }

    @Override
    public void close() {
        leash.close();
    }
}
