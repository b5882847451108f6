package id.halowarga.server.privacy;

import id.halowarga.server.embedded.DataFolder;
import id.halowarga.server.settings.CitySettings;
import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the cipher for personal data. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacySettings.class)
class PrivacyConfiguration {
    private static final String KEY_FILE = "personal.key";

    @Bean
    PersonalCipher personalCipher(PrivacySettings settings, CitySettings city) {
        PersonalKey present = settings.key()
                .map(key -> parsed(key, "HALO_ENCRYPTION_KEY must be "))
                .orElseGet(() -> kept(DataFolder.of(city.dataDir())));
        List<PersonalKey> former = settings.oldKeys().stream()
                .map(key -> parsed(key, "Each of HALO_ENCRYPTION_OLD_KEYS, separated by commas, must be "))
                .toList();
        return new PersonalCipher(present, former);
    }

    private static PersonalKey parsed(String key, String beginning) {
        try {
            return PersonalKey.parse(key);
        } catch (IllegalArgumentException malformed) {
            throw new StartRefusedException(
                    beginning + "32 bytes in Base64, as `openssl rand -base64 32` prints them.");
        }
    }

    private static PersonalKey kept(DataFolder folder) {
        folder.prepare();
        try {
            return PersonalKey.readOrCreate(folder.root().resolve(KEY_FILE));
        } catch (IllegalArgumentException malformed) {
            throw new StartRefusedException("HALO_DATA_DIR: its file " + KEY_FILE
                    + " is no key any more; put the original back, or set its content as HALO_ENCRYPTION_KEY.");
        } catch (IOException e) {
            throw new StartRefusedException(
                    "HALO_DATA_DIR: its file " + KEY_FILE
                            + " can be neither read nor made; let this account do so, or set HALO_ENCRYPTION_KEY.",
                    e);
        }
    }
}
