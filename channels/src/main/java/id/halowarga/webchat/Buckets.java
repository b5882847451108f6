package id.halowarga.webchat;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Buckets of tokens, refilled steadily. Counted on each node for itself; who was silent longest is forgotten first. Safe for
 * use by several threads.
 *
 * @param <K> whose bucket it is
 */
final class Buckets<K> {
    private static final int MOST = 10_000;
    private static final double MILLIS_PER_MINUTE = Duration.ofMinutes(1).toMillis();

    private final int perMinute;
    private final Clock clock;
    private final Map<K, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /**
     * All full.
     *
     * @param perMinute what a bucket holds, and what flows into it per minute
     * @param clock     the time
     */
    Buckets(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /**
     * Takes a token.
     *
     * @param whose whose bucket
     * @return false if there is none left
     */
    synchronized boolean take(K whose) {
        long now = clock.millis();
        Bucket before = buckets.getOrDefault(whose, new Bucket(perMinute, now));
        // A clock that was set back lets nothing flow in, and takes nothing out.
        long passed = Math.max(0, now - before.at());
        double tokens = Math.min(perMinute, before.tokens() + passed * perMinute / MILLIS_PER_MINUTE);
        boolean taken = tokens >= 1;
        buckets.put(whose, new Bucket(taken ? tokens - 1 : tokens, now));
        return taken;
    }

    private record Bucket(double tokens, long at) {}
}
