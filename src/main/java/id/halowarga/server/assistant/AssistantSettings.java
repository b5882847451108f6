package id.halowarga.server.assistant;

import id.halowarga.conversation.DialogueLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the dialogue.
 *
 * @param silence after this long without a word a draft is asked about before it goes on
 * @param turns   how many turns one node takes at once, at least 1
 */
@ConfigurationProperties("halo.dialogue")
public record AssistantSettings(
        @DefaultValue("6h") Duration silence,
        @DefaultValue("4") int turns) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public AssistantSettings {
        if (silence.isNegative() || silence.isZero()) {
            throw new IllegalArgumentException("HALO_DIALOGUE_SILENCE must be a positive time, such as 6h.");
        }
        if (turns < 1) {
            throw new IllegalArgumentException("HALO_DIALOGUE_TURNS must be 1 or more.");
        }
    }

    DialogueLimits limits() {
        return new DialogueLimits(silence, turns);
    }
}
