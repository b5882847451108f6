package id.halowarga.conversation;

import java.time.Duration;

/**
 * Limits of the dialogue.
 *
 * @param silence after this long without a word a draft is asked about before it goes on
 */
public record DialogueLimits(Duration silence) {
    /** Six hours. */
    public static final DialogueLimits DEFAULT = new DialogueLimits(Duration.ofHours(6));

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public DialogueLimits {
        if (silence.isNegative() || silence.isZero()) {
            throw new IllegalArgumentException("limits of the dialogue must be positive");
        }
    }
}
