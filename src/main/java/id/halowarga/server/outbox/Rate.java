package id.halowarga.server.outbox;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * How fast messages may go: a bucket of tokens.
 *
 * @param messages tokens that flow in per time; 0 for no limit
 * @param per      the time
 * @param burst    tokens that the bucket holds: messages that may go at once after a silence
 */
public record Rate(
        @Min(0) int messages,
        @NotNull @DurationMin(millis = 1) Duration per,
        @Min(1) int burst) {
    /** As fast as it goes. */
    public static final Rate UNLIMITED = new Rate(0, Duration.ofSeconds(1), 1);

    /**
     * The time between two messages at this rate.
     *
     * @return milliseconds as a decimal number, {@code 0} without limit
     */
    String interval() {
        return messages == 0 ? "0" : Double.toString((double) per.toMillis() / messages);
    }

    boolean unlimited() {
        return messages == 0;
    }
}
