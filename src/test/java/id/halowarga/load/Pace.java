package id.halowarga.load;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Spaces what people do evenly, so that together they do a certain number of things per second. */
final class Pace implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final AtomicLong next = new AtomicLong(System.nanoTime());
    private final long interval;

    /** At a number of things per second, 0 for at once. */
    Pace(int perSecond) {
        interval = perSecond == 0 ? 0 : 1_000_000_000L / perSecond;
    }

    void run(Runnable step) {
        long now = System.nanoTime();
        long at = next.updateAndGet(before -> Math.max(before + interval, now));
        timer.schedule(step, at - now, TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
