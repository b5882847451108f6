package id.halowarga.faults;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Breathing spaces of robots and postmen, which wait for nothing in particular. */
final class Pause {
    private static final CountDownLatch NEVER = new CountDownLatch(1);
    private static final long MOMENT_MILLIS = 20;

    private Pause() {}

    /** A few milliseconds. */
    static void aMoment() throws InterruptedException {
        if (NEVER.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("never");
        }
    }
}
