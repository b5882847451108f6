package id.halowarga.server.redis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Threads that serve the ready owners of a lane. Readers wait for ready owners and hand them to the workers, but only while
 * few are in reserve, so that other nodes get the rest.
 */
public final class Crew {
    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    /** Longest time not to look whether a pause or an outage is over. */
    private static final Duration REST = Duration.ofSeconds(1);

    /** One to do and one in reserve, so that workers need not wait for the reader. */
    private static final int SHIFTS_PER_WORKER = 2;

    private final ReadyStreams streams;
    private final Work work;
    private final Duration listen;
    private final ExecutorService workers;
    private final List<Thread> readers = new ArrayList<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Shifts shifts;

    /** What is done for a ready owner, and whether owners may be served at all. */
    public interface Work {
        /**
         * Reads what turns need, at best in one round trip.
         *
         * @param turns owners' turns
         * @return for each turn what a worker is to do: serve the owner and end the turn. A turn that is not ended, because
         *     of an exception or because it lapsed, is taken over after a while. Turns without a task have nothing to do
         */
        Map<ReadyEntry, Consumer<Hold>> begin(List<ReadyEntry> turns);

        /**
         * How long nothing may be served, such as while a platform asks for silence.
         *
         * @return the time, zero if there is no such ban
         */
        default Duration pause() {
            return Duration.ZERO;
        }

        /** Told once when the crew stops: waits are to be ended. */
        default void stop() {}
    }

    /**
     * Not yet at work.
     *
     * @param streams whose owners to serve
     * @param work    what to do
     * @param threads number of workers, at least 1
     * @param settings how long one call waits for something to do, and after which silence others take a turn over
     */
    public Crew(ReadyStreams streams, Work work, int threads, QueueSettings settings) {
        this.streams = streams;
        this.work = work;
        this.shifts = new Shifts(
                threads * SHIFTS_PER_WORKER, settings.silence().multipliedBy(2).dividedBy(3));
        this.listen = settings.listen();
        AtomicInteger number = new AtomicInteger();
        this.workers = Executors.newFixedThreadPool(
                threads, task -> new Thread(task, "halo-" + streams.lane().name() + "-" + number.incrementAndGet()));
    }

    /**
     * The streams that the crew reads.
     *
     * @return the streams
     */
    public ReadyStreams streams() {
        return streams;
    }

    /** Begins to serve. */
    public void start() {
        for (List<Shard> shards : streams.readable()) {
            Thread reader =
                    new Thread(() -> read(shards), "halo-" + streams.lane().name() + "-reader");
            readers.add(reader);
            reader.start();
        }
    }

    /** Stops to take owners; those being served are finished. Returns at once. */
    public void stop() {
        stopping.countDown();
        work.stop();
        shifts.wake();
    }

    /**
     * Waits until everything is finished, and leaves the rest to others.
     *
     * @param patience how long to wait at most
     */
    public void awaitEnd(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (Thread reader : readers) {
                reader.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            }
            workers.shutdown();
            if (!workers.awaitTermination(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                LOG.warn(
                        "Lane {}: {} turns were not finished in time",
                        streams.lane().name(),
                        shifts.count());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * Says for all turns that are being served that they are not forgotten, and queues the owners of those again that hang.
     *
     * @param longest turns older than this hang
     */
    public void renew(Duration longest) {
        long now = System.nanoTime();
        List<Shifts.Shift> young = shifts.youngerThan(longest);
        Set<ReadyEntry> held =
                streams.renew(young.stream().map(Shifts.Shift::turn).toList());
        young.stream().filter(shift -> held.contains(shift.turn())).forEach(shift -> shift.heard(now));
        shifts.hanging(longest).forEach(this::requeue);
    }

    private void requeue(Shifts.Shift shift) {
        if (streams.requeue(shift.turn())) {
            LOG.warn("Lane {}: a turn hangs and is begun anew", streams.lane().name());
        }
        shift.leave();
    }

    /**
     * Serves owners whose worker went silent.
     *
     * @param silence how long nothing was heard of it
     * @return how many were taken over, at most as many as there is room for
     */
    public int claim(Duration silence) {
        if (stopped() || shifts.full()) {
            return 0;
        }
        // What this node is at itself is no other worker's, however long Redis has not heard of it.
        List<ReadyEntry> claimed = streams.claim(silence, shifts.free(), shifts::holds);
        assign(claimed);
        return claimed.size();
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    private void read(List<Shard> shards) {
        boolean created = false;
        while (!stopped()) {
            try {
                if (!created) {
                    streams.create();
                    created = true;
                }
                Duration pause = work.pause();
                if (pause.isZero()) {
                    shifts.awaitRoom(this::stopped);
                    readOnce(shards);
                } else {
                    rest(pause);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Lane {} cannot be read: {}", streams.lane().name(), Failure.describe(e));
                created = false;
                restQuietly();
            }
        }
    }

    private void readOnce(List<Shard> shards) {
        if (!stopped()) {
            assign(streams.read(shards, listen));
        }
    }

    private void assign(List<ReadyEntry> turns) {
        if (turns.isEmpty()) {
            return;
        }
        work.begin(turns).forEach((turn, task) -> {
            Shifts.Shift shift = shifts.begin(turn);
            workers.execute(() -> serve(shift, task));
        });
    }

    private void serve(Shifts.Shift shift, Consumer<Hold> task) {
        try {
            if (stopped()) {
                streams.park(shift.turn(), 0, List.of());
            } else if (!shift.lapsed()) {
                task.accept(shift);
            }
        } catch (JedisException e) {
            LOG.warn(
                    "Lane {}: a turn was left to others: {}",
                    streams.lane().name(),
                    e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            // No message: it could quote what a person wrote.
            LOG.error("Lane {}: a turn failed: {}", streams.lane().name(), Failure.describe(e));
        } finally {
            shifts.end(shift);
        }
    }

    private void rest(Duration time) throws InterruptedException {
        long millis = Math.min(time.toMillis(), REST.toMillis());
        if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
            LOG.debug("Lane {}: woken to stop", streams.lane().name());
        }
    }

    private void restQuietly() {
        try {
            rest(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
