package id.halowarga.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingNameTest {
    @ParameterizedTest
    @CsvSource({
        "halo.data-dir, HALO_DATA_DIR",
        "halo.telegram.webhook-secret, HALO_TELEGRAM_WEBHOOK_SECRET",
        "halo.telegram.webhookSecret, HALO_TELEGRAM_WEBHOOK_SECRET",
        "halo.admins[0], HALO_ADMINS",
        "server.port, SERVER_PORT"
    })
    void isTheEnvironmentVariable(String property, String variable) {
        assertThat(SettingName.ofProperty(property)).hasToString(variable);
    }
}
