package id.halowarga.conversation;

import java.time.Duration;

/**
 * Limits of the dialogue.
 *
 * @param silence  after this long without a word a draft is asked about before it goes on
 * @param machines how many turns can be taken at once, at least 1
 */
public record DialogueLimits(Duration silence, int machines) {
    /** Six hours, four turns at once. */
    public static final DialogueLimits DEFAULT = new DialogueLimits(Duration.ofHours(6), 4);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public DialogueLimits {
        if (silence.isNegative() || silence.isZero() || machines < 1) {
            throw new IllegalArgumentException("limits of the dialogue must be positive");
        }
    }
}
