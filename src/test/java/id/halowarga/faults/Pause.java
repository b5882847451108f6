package id.halowarga.faults;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Breathing spaces of robots and postmen, and the time that a fault lasts: nothing is waited for. */
final class Pause {
    private static final CountDownLatch NEVER = new CountDownLatch(1);
    private static final long MOMENT_MILLIS = 20;

    private Pause() {}

    /** A few milliseconds. */
    static void aMoment() throws InterruptedException {
        of(Duration.ofMillis(MOMENT_MILLIS));
    }

    /** How long a fault lasts. */
    static void of(Duration time) throws InterruptedException {
        if (NEVER.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("never");
        }
    }
}
