package id.halowarga.server.privacy;

import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the cipher for personal data. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacySettings.class)
class PrivacyConfiguration {
    @Bean
    PersonalCipher personalCipher(PrivacySettings settings) {
        return new PersonalCipher(key(settings));
    }

    private static PersonalKey key(PrivacySettings settings) {
        Optional<String> set = settings.key();
        try {
            return set.isPresent() ? PersonalKey.parse(set.get()) : PersonalKey.readOrCreate(settings.keyFile());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(
                    (set.isPresent() ? "HALO_ENCRYPTION_KEY" : "personal.key in HALO_DATA_DIR")
                            + " must be 32 bytes in Base64, as `openssl rand -base64 32` prints them.",
                    malformed);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "HALO_DATA_DIR must be a folder where the key for personal data can be kept, or"
                            + " HALO_ENCRYPTION_KEY must be set.",
                    e);
        }
    }
}
