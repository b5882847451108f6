package id.halowarga.whatsapp.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the times of messages and statuses: seconds since 1970, as text. */
final class Timestamps {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    /** How far the platform's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final Clock clock;

    /**
     * Beside our clock.
     *
     * @param clock tells the time of what has none
     */
    Timestamps(Clock clock) {
        this.clock = clock;
    }

    /**
     * When something happened.
     *
     * @param node a message or status
     * @return its time; the present for a time that is missing, unreadable or still to come
     */
    Instant of(JsonNode node) {
        Instant now = clock.instant();
        long seconds = seconds(node);
        Instant said = Instant.ofEpochSecond(seconds);
        return seconds == 0 || said.isAfter(now.plus(AHEAD)) ? now : said;
    }

    /**
     * The time as it is said, to sort by.
     *
     * @param node a message or status
     * @return seconds since 1970; 0 if it cannot be read
     */
    static long seconds(JsonNode node) {
        String text = node.path("timestamp").asString("");
        return SECONDS.matcher(text).matches() ? Long.parseLong(text) : 0;
    }
}
