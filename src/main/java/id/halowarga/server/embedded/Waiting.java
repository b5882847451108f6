package id.halowarga.server.embedded;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Patience with a server that is starting: looks again every few milliseconds until the time is over. */
final class Waiting {
    private static final long STEP_MILLIS = 10;

    private final CountDownLatch never = new CountDownLatch(1);
    private final long deadline;

    Waiting(Duration patience) {
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    boolean goesOn() {
        return System.nanoTime() - deadline < 0;
    }

    void pause() {
        try {
            boolean counted = never.await(STEP_MILLIS, TimeUnit.MILLISECONDS);
            assert !counted;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a server was starting", stop);
        }
    }
}
