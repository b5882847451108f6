package id.halowarga.server.embedded;

import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * The embedded servers that are wanted, started side by side and stopped together. One that ends in between is started again.
 * Holds the data folder's lock while they run.
 */
public final class EmbeddedServers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServers.class);

    private final FolderLock lock;
    private final @Nullable CompletableFuture<Supervisor<EmbeddedRedis>> redis;
    private final @Nullable CompletableFuture<Supervisor<EmbeddedPostgres>> postgres;

    private EmbeddedServers(
            FolderLock lock,
            @Nullable CompletableFuture<Supervisor<EmbeddedRedis>> redis,
            @Nullable CompletableFuture<Supervisor<EmbeddedPostgres>> postgres) {
        this.lock = lock;
        this.redis = redis;
        this.postgres = postgres;
    }

    /**
     * Begins to start the servers.
     *
     * @param data         the data folder
     * @param withRedis    whether Redis is wanted
     * @param withPostgres whether PostgreSQL is wanted
     * @return the servers, which may still be starting
     * @throws StartRefusedException if the folder is in use or cannot be written
     */
    public static EmbeddedServers begin(DataFolder data, boolean withRedis, boolean withPostgres) {
        data.prepare();
        try {
            FolderLock lock = FolderLock.take(data);
            return new EmbeddedServers(
                    lock,
                    withRedis ? inBackground("Redis", () -> EmbeddedRedis.start(data)) : null,
                    withPostgres ? inBackground("PostgreSQL", () -> EmbeddedPostgres.start(data)) : null);
        } catch (IOException unusable) {
            throw unusable("server", unusable);
        }
    }

    /**
     * Begins to start the servers for which no external ones are set.
     *
     * @param data        the data folder
     * @param environment the settings
     * @return the servers, which may still be starting
     * @throws StartRefusedException if the folder is in use or cannot be written
     */
    static EmbeddedServers begin(DataFolder data, Environment environment) {
        return begin(data, NotSet.lacks(environment, NotSet.REDIS), NotSet.lacks(environment, NotSet.POSTGRES));
    }

    private static <S extends EmbeddedServer> CompletableFuture<Supervisor<S>> inBackground(
            String name, Start<S> start) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Supervisor.of(start.start());
                    } catch (IOException unusable) {
                        throw unusable(name, unusable);
                    }
                },
                task -> new Thread(task, "start-" + name).start());
    }

    private static StartRefusedException unusable(String name, IOException cause) {
        return new StartRefusedException(
                "HALO_DATA_DIR: the embedded " + name + " cannot use its folder ("
                        + cause.getClass().getSimpleName() + "); make it writable for this account, with free space.",
                cause);
    }

    /**
     * Waits for Redis.
     *
     * @return the running server
     * @throws StartRefusedException if it does not come up
     */
    public EmbeddedRedis redis() {
        return await(redis);
    }

    /**
     * Waits for PostgreSQL.
     *
     * @return the running server
     * @throws StartRefusedException if it does not come up
     */
    public EmbeddedPostgres postgres() {
        return await(postgres);
    }

    private static <S extends EmbeddedServer> S await(@Nullable CompletableFuture<Supervisor<S>> server) {
        if (server == null) {
            throw new IllegalStateException("this server is not embedded here");
        }
        try {
            return server.join().server();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof StartRefusedException refusal) {
                throw refusal;
            }
            throw failure;
        }
    }

    /** Stops what runs, waiting for what is still starting, and gives the folder back. */
    @Override
    public void close() {
        stop(redis);
        stop(postgres);
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop(@Nullable CompletableFuture<? extends AutoCloseable> server) {
        if (server == null) {
            return;
        }
        server.handle((running, failure) -> running)
                .thenAccept(EmbeddedServers::stopRunning)
                .join();
    }

    private static void stopRunning(@Nullable AutoCloseable running) {
        try {
            if (running != null) {
                running.close();
            }
        } catch (Exception failure) {
            LOG.error("An embedded server did not stop", failure);
        }
    }

    private interface Start<S> {
        S start() throws IOException;
    }
}
