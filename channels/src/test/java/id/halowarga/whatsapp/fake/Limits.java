package id.halowarga.whatsapp.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How fast a number may write. Source: Cloud API, throughput and pair rate limits. */
public final class Limits {
    /** To one person one message per six seconds, of which 45 may be borrowed from later. */
    private static final Duration PAIR = Duration.ofSeconds(6);

    private static final int PAIR_BURST = 45;

    /** To all people together. */
    private static final Duration THROUGHPUT = Duration.ofSeconds(1).dividedBy(80);

    private static final int THROUGHPUT_BURST = 80;

    private final Map<String, Instant> pairs = new HashMap<>();
    private Instant all = Instant.MIN;

    /**
     * Counts a message.
     *
     * @param number whom it is for
     * @param now    when
     * @return the refusal if it is one too many
     */
    public synchronized Optional<GraphError> refusal(String number, Instant now) {
        Optional<Instant> throughput = counted(all, now, THROUGHPUT, THROUGHPUT_BURST);
        if (throughput.isEmpty()) {
            return Optional.of(
                    new GraphError(400, 130429, "Rate limit hit", "Cloud API message throughput has been reached."));
        }
        Optional<Instant> pair = counted(pairs.getOrDefault(number, Instant.MIN), now, PAIR, PAIR_BURST);
        if (pair.isEmpty()) {
            return Optional.of(new GraphError(
                    400,
                    131056,
                    "(Business Account, Consumer Account) pair rate limit hit",
                    "Too many messages sent from the sender phone number to the same recipient phone number."));
        }
        all = throughput.get();
        pairs.put(number, pair.get());
        return Optional.empty();
    }

    /** When a bucket is full again that one more was taken from; empty if it was empty. */
    private static Optional<Instant> counted(Instant full, Instant now, Duration interval, int burst) {
        Instant next = (full.isBefore(now) ? now : full).plus(interval);
        return next.isAfter(now.plus(interval.multipliedBy(burst))) ? Optional.empty() : Optional.of(next);
    }
}
