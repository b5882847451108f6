package id.halowarga.server.embedded;

import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/** A Redis server below the data folder, for this application alone. */
public final class EmbeddedRedis implements EmbeddedServer {
    private static final String PROGRAM = "redis-server";
    /** A large append-only file takes its time to load. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration APPEARANCE = Duration.ofSeconds(10);

    private final Path program;
    private final RedisConfig config;
    private volatile ProcessHandle process;

    private EmbeddedRedis(Path program, RedisConfig config) throws IOException {
        this.program = program;
        this.config = config;
        this.process = launch(program, config);
    }

    /**
     * Starts the server on the data that earlier runs left, and waits until it answers. Needs the folder for itself.
     *
     * @param data the data folder
     * @return the running server
     * @throws IOException           if files cannot be written
     * @throws StartRefusedException if the server does not come up
     */
    public static EmbeddedRedis start(DataFolder data) throws IOException {
        Path program = RedisProgram.unpack(data.folder("programs"));
        Path folder = data.folder("redis");
        ServerPassword password = ServerPassword.in(folder.resolve("password"));
        RedisConfig config = new RedisConfig(folder, FreePort.find(), password);
        OwnerOnly.write(config.file(), config.text());
        EmbeddedRedis redis = new EmbeddedRedis(program, config);
        redis.awaitAnswer();
        return redis;
    }

    private static ProcessHandle launch(Path program, RedisConfig config) throws IOException {
        Orphan.end(config.pidFile(), PROGRAM);
        List<String> line = List.of(program.toString(), config.file().toString());
        if (Command.run(config.logFile(), line) != 0) {
            throw failed(config);
        }
        return awaitProcess(config);
    }

    @Override
    public String name() {
        return "Redis";
    }

    @Override
    public ProcessHandle process() {
        return process;
    }

    @Override
    public void startAgain() throws IOException {
        process = launch(program, config);
        awaitAnswer();
    }

    private static ProcessHandle awaitProcess(RedisConfig config) throws IOException {
        Waiting waiting = new Waiting(APPEARANCE);
        while (waiting.goesOn() && Orphan.processId(config.pidFile()).isEmpty()) {
            waiting.pause();
        }
        return Orphan.running(config.pidFile(), PROGRAM).orElseThrow(() -> failed(config));
    }

    private void awaitAnswer() {
        Waiting waiting = new Waiting(PATIENCE);
        while (waiting.goesOn() && process.isAlive()) {
            if (answers()) {
                return;
            }
            waiting.pause();
        }
        throw failed(config);
    }

    private boolean answers() {
        try (Jedis jedis = new Jedis(uri())) {
            return "PONG".equals(jedis.ping());
        } catch (JedisException notYet) {
            return false;
        }
    }

    private static StartRefusedException failed(RedisConfig config) {
        return new StartRefusedException("HALO_DATA_DIR: the embedded Redis does not start; its log " + config.logFile()
                + " says why, and HALO_REDIS_URL sets another Redis.");
    }

    /**
     * Address for clients, with the password.
     *
     * @return a {@code redis://} address; a secret
     */
    public URI uri() {
        return URI.create("redis://:" + config.password().value() + "@127.0.0.1:" + config.port());
    }

    /** Stops the server after it has written everything. */
    @Override
    public void close() {
        Orphan.stop(process);
    }
}
