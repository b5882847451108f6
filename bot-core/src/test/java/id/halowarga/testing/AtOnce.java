package id.halowarga.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Runs the same work on several threads that begin together. */
public final class AtOnce {
    private static final long PATIENCE_SECONDS = 60;

    private AtOnce() {}

    /**
     * Runs the work and waits for all threads.
     *
     * @param threads how many
     * @param work    what each does
     * @param <T>     type of the results
     * @return the results
     * @throws AssertionError if a thread failed or hung
     */
    public static <T> List<T> run(int threads, Callable<T> work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = Stream.generate(() -> executor.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .limit(threads)
                    .toList();
            return running.stream().map(AtOnce::result).toList();
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("a thread failed", e);
        }
    }
}
