package id.halowarga.server.privacy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key for personal data.
 *
 * @param encryptionKey 32 bytes in Base64 ({@code HALO_ENCRYPTION_KEY}), the same on every node; a file of the data folder
 *                      if unset
 */
@ConfigurationProperties("halo")
record PrivacySettings(@Nullable String encryptionKey) {
    /**
     * The key as it is set.
     *
     * @return empty if it is unset or blank
     */
    Optional<String> key() {
        return Optional.ofNullable(encryptionKey).filter(key -> !key.isBlank());
    }

    @Override
    public String toString() {
        return "PrivacySettings[REDACTED]";
    }
}
