package id.halowarga.server.redis;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: twice as long each time, up to a limit, of which the last quarter is random so
 * that many do not come back at once.
 *
 * @param first   the wait after the first failure
 * @param longest the limit
 */
public record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 30;

    /**
     * Checks the durations.
     *
     * @throws IllegalArgumentException if the first is not positive or the limit is shorter
     */
    public Backoff {
        if (first.isZero() || first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("a back-off is positive and its limit not shorter");
        }
    }

    /**
     * The next wait.
     *
     * @param tries  tries that failed so far, at least 1
     * @param random a source of chance
     * @return the wait
     */
    public Duration after(int tries, RandomGenerator random) {
        long doubled = first.toMillis() << Math.min(MOST_DOUBLINGS, Math.max(0, tries - 1));
        long full = Math.min(longest.toMillis(), doubled);
        return Duration.ofMillis(full - random.nextLong(full / 4 + 1));
    }
}
