package id.halowarga.server.embedded;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Pauses before attempts to start a server again: none, then 1 s, 2 s, 4 s and so on up to half a minute. After ten minutes
 * without an attempt the next one is a first one again. For one thread.
 */
final class RestartPauses {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration CALM = Duration.ofMinutes(10);

    private final LongSupplier nanoTime;
    private Duration upcoming = Duration.ZERO;
    private long last;

    RestartPauses() {
        this(System::nanoTime);
    }

    RestartPauses(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    /** The pause before the attempt that comes now. */
    Duration next() {
        long now = nanoTime.getAsLong();
        if (now - last > CALM.toNanos()) {
            upcoming = Duration.ZERO;
        }
        last = now;
        Duration pause = upcoming;
        Duration doubled = pause.isZero() ? FIRST : pause.multipliedBy(2);
        upcoming = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }

    /** The pause before the attempt after this one. */
    Duration upcoming() {
        return upcoming;
    }
}
