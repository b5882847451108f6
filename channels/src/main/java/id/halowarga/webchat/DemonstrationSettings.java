package id.halowarga.webchat;

import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether a demonstration is wanted where no messenger is on.
 *
 * @param demonstration {@code auto} or {@code false} ({@code HALO_DEMONSTRATION})
 */
@ConfigurationProperties("halo")
public record DemonstrationSettings(@DefaultValue("auto") String demonstration) {
    private static final Set<String> KNOWN = Set.of("", "auto", "true", "on", "yes", "1", "false", "off", "no", "0");

    /**
     * Checks the word.
     *
     * @throws IllegalArgumentException if it is neither, with a sentence that names the setting
     */
    public DemonstrationSettings {
        if (!KNOWN.contains(demonstration.strip().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("HALO_DEMONSTRATION must be auto or false.");
        }
    }
}
