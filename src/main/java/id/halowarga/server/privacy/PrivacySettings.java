package id.halowarga.server.privacy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys for personal data.
 *
 * @param encryptionKey     32 bytes in Base64 ({@code HALO_ENCRYPTION_KEY}), the same on every node; a file of the data
 *                          folder if unset
 * @param encryptionOldKeys keys that were used before ({@code HALO_ENCRYPTION_OLD_KEYS}), until everything is sealed with the
 *                          present one; none if unset
 */
@ConfigurationProperties("halo")
record PrivacySettings(
        @Nullable String encryptionKey, @Nullable List<String> encryptionOldKeys) {
    /**
     * The key as it is set.
     *
     * @return empty if it is unset or blank
     */
    Optional<String> key() {
        return Optional.ofNullable(encryptionKey).filter(key -> !key.isBlank());
    }

    /**
     * Former keys as they are set.
     *
     * @return none if unset
     */
    List<String> oldKeys() {
        return encryptionOldKeys == null
                ? List.of()
                : encryptionOldKeys.stream().filter(key -> !key.isBlank()).toList();
    }

    @Override
    public String toString() {
        return "PrivacySettings[REDACTED]";
    }
}
