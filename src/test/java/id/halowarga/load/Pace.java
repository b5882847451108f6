package id.halowarga.load;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * When people do what they want to do: after thinking, and all together no more than a certain number of things per second.
 */
final class Pace implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final AtomicLong next = new AtomicLong(System.nanoTime());
    private final long interval;
    private final long thinking;

    /**
     * A pace.
     *
     * @param perSecond most things per second, 0 for no limit
     * @param thinking  mean of the time that somebody thinks, exponentially distributed; zero for nobody thinks
     */
    Pace(int perSecond, Duration thinking) {
        this.interval = perSecond == 0 ? 0 : 1_000_000_000L / perSecond;
        this.thinking = thinking.toNanos();
    }

    /** Does something in time; nothing once the pace is closed. */
    void run(RandomGenerator random, Runnable step) {
        if (timer.isShutdown()) {
            return;
        }
        long now = System.nanoTime() + (long) (thinking * random.nextExponential());
        long at = interval == 0 ? now : next.updateAndGet(before -> Math.max(before + interval, now));
        try {
            timer.schedule(step, at - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (java.util.concurrent.RejectedExecutionException closedMeanwhile) {
            // Nobody does anything any more.
            return;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
