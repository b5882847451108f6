package id.halowarga.server.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches an embedded server and starts it again when its process has ended without having been asked to: at once the first
 * time, then after growing pauses, for as long as the application runs. Meanwhile clients find nobody at its port, so health
 * is down and messengers are asked to come again.
 *
 * @param <S> the server
 */
final class Supervisor<S extends EmbeddedServer> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

    /** How often it looks: one read of a small file in /proc. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final S server;
    private final RestartPauses pauses;
    private final CountDownLatch enough = new CountDownLatch(1);
    private final Thread thread;

    private Supervisor(S server, RestartPauses pauses) {
        this.server = server;
        this.pauses = pauses;
        this.thread = new Thread(this::watch, "watch-" + server.name());
        thread.setDaemon(true);
    }

    /** Begins to watch a server that runs. */
    static <S extends EmbeddedServer> Supervisor<S> of(S server) {
        return of(server, new RestartPauses());
    }

    static <S extends EmbeddedServer> Supervisor<S> of(S server, RestartPauses pauses) {
        Supervisor<S> supervisor = new Supervisor<>(server, pauses);
        supervisor.thread.start();
        return supervisor;
    }

    S server() {
        return server;
    }

    private void watch() {
        do {
            ProcessHandle process = server.process();
            // Where the application is the first process of a container, a dead server stays as a zombie that counts as
            // alive, but is a child whose exit is told.
            CompletableFuture<ProcessHandle> exit = process.onExit();
            while (process.isAlive() && !exit.isDone()) {
                if (pause(LOOK)) {
                    return;
                }
            }
        } while (revive());
    }

    /** Tries until it runs; false if it is not wanted any more. */
    private boolean revive() {
        long begin = System.nanoTime();
        LOG.warn("The embedded {} has ended by itself and is started again", server.name());
        while (!pause(pauses.next())) {
            if (runsAgain()) {
                LOG.warn(
                        "The embedded {} runs again after {} ms",
                        server.name(),
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
                return true;
            }
        }
        return false;
    }

    private boolean runsAgain() {
        try {
            server.startAgain();
            return true;
        } catch (IOException | RuntimeException failure) {
            LOG.error(
                    "The embedded {} does not start; next attempt in {} s: {}",
                    server.name(),
                    pauses.upcoming().toSeconds(),
                    failure.getMessage());
            return false;
        }
    }

    /** Waits; true as soon as the server is to be stopped. */
    private boolean pause(Duration time) {
        try {
            return enough.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Watches no longer and stops the server; waits for an attempt to start it that is under way. */
    @Override
    public void close() throws IOException {
        enough.countDown();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        server.close();
    }
}
