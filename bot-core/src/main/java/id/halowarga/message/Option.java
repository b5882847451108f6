package id.halowarga.message;

import java.nio.charset.StandardCharsets;

/**
 * One thing that can be chosen: a button, a row of a list, a number to type.
 *
 * @param payload what comes back when it is chosen, 1 to 64 bytes of UTF-8 (Telegram's {@code callback_data})
 * @param label   what people read, at least one character; channels shorten it where they must
 */
public record Option(String payload, String label) {
    /** Longest payload, bytes of UTF-8. Source: Telegram Bot API, {@code callback_data}. */
    public static final int MAX_PAYLOAD_BYTES = 64;

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if the payload is empty or too long, or the label is blank
     */
    public Option {
        int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < 1 || bytes > MAX_PAYLOAD_BYTES) {
            throw new IllegalArgumentException("an option's payload has 1 to 64 bytes");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("an option needs a label");
        }
    }
}
