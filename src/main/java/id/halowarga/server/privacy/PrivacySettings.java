package id.halowarga.server.privacy;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the key for personal data comes from.
 *
 * @param encryptionKey the key in Base64 ({@code HALO_ENCRYPTION_KEY}), the same on every node; a file of the data folder
 *                      if unset
 * @param dataDir       the data folder ({@code HALO_DATA_DIR}); {@code ./data} if unset
 */
@ConfigurationProperties("halo")
record PrivacySettings(
        @Nullable String encryptionKey, @Nullable Path dataDir) {
    /**
     * The key as it is set.
     *
     * @return empty if it is unset or blank
     */
    Optional<String> key() {
        return Optional.ofNullable(encryptionKey).filter(key -> !key.isBlank());
    }

    /**
     * File of the key that is made where none is set.
     *
     * @return a file in the data folder
     */
    Path keyFile() {
        Path folder = dataDir == null || dataDir.toString().isBlank() ? Path.of("data") : dataDir;
        return folder.resolve("personal.key");
    }

    @Override
    public String toString() {
        return "PrivacySettings[REDACTED]";
    }
}
