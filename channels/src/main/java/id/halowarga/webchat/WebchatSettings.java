package id.halowarga.webchat;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the web chat.
 *
 * @param enabled           whether the channel and its page exist
 * @param largestFile       the largest file that may be sent, 1 KB to 100 MB; the default of 16 MB is WhatsApp's limit for
 *                          films, so that a file can go on to either messenger
 * @param retention         how long a chat is kept after its last message, and its cookie with it
 * @param messagesPerMinute how many messages one chat may send per minute, in bursts of as many
 */
@ConfigurationProperties("halo.webchat")
public record WebchatSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("16MB") DataSize largestFile,
        @DefaultValue("90d") Duration retention,
        @DefaultValue("40") int messagesPerMinute) {
    private static final DataSize LARGEST_ALLOWED = DataSize.ofMegabytes(100);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is out of its range, with a sentence that names the setting
     */
    public WebchatSettings {
        if (largestFile.toKilobytes() < 1 || largestFile.compareTo(LARGEST_ALLOWED) > 0) {
            throw new IllegalArgumentException("HALO_WEBCHAT_LARGEST_FILE must be between 1KB and 100MB.");
        }
        if (retention.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("HALO_WEBCHAT_RETENTION must be 1h or more.");
        }
        if (messagesPerMinute < 1) {
            throw new IllegalArgumentException("HALO_WEBCHAT_MESSAGES_PER_MINUTE must be 1 or more.");
        }
    }
}
