package id.halowarga.server.assistant;

import id.halowarga.conversation.DialogueLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the dialogue.
 *
 * @param silence after this long without a word a draft is asked about before it goes on
 */
@ConfigurationProperties("halo.dialogue")
public record AssistantSettings(@DefaultValue("6h") Duration silence) {
    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public AssistantSettings {
        if (silence.isNegative() || silence.isZero()) {
            throw new IllegalArgumentException("HALO_DIALOGUE_SILENCE must be a positive time, such as 6h.");
        }
    }

    DialogueLimits limits() {
        return new DialogueLimits(silence);
    }
}
