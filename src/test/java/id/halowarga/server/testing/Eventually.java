package id.halowarga.server.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Waits for what other threads bring about. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(10);

    private Eventually() {}

    /**
     * Waits until an assertion holds; patient, since the machine may be busy.
     *
     * @param assertion the assertion
     */
    public static void that(ThrowingRunnable assertion) {
        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .pollInterval(LOOK)
                .untilAsserted(assertion);
    }
}
