package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.NestedExceptionUtils;

class TelegramSettingsTest {
    private static final String TOKEN = "123456:AbC-dEf_0";

    private static TelegramSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bind("halo.telegram", TelegramSettings.class)
                .get();
    }

    private static Map<String, String> values(String name, String value) {
        Map<String, String> values = new HashMap<>(Map.of("halo.telegram.token", TOKEN));
        values.put("halo.telegram." + name, value);
        return values;
    }

    @Test
    void needsNothingButAToken() {
        TelegramSettings settings = bound(Map.of("halo.telegram.token", TOKEN));
        assertThat(settings.apiUrl()).isEqualTo("https://api.telegram.org");
        assertThat(settings.mode()).isEqualTo(TelegramMode.POLLING);
        assertThat(settings.longPoll()).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void takesEmptyValuesAsUnset() {
        assertThat(bound(values("api-url", "")).apiUrl()).isEqualTo("https://api.telegram.org");
        assertThat(bound(values("mode", "")).mode()).isEqualTo(TelegramMode.POLLING);
    }

    @ParameterizedTest
    @CsvSource({
        "token, bot123, HALO_TELEGRAM_TOKEN",
        "token, 123456:with space, HALO_TELEGRAM_TOKEN",
        "api-url, api.telegram.org, HALO_TELEGRAM_API_URL",
        "api-url, ftp://host, HALO_TELEGRAM_API_URL",
        "long-poll, 2m, HALO_TELEGRAM_LONG_POLL",
        "call-timeout, 0s, HALO_TELEGRAM_CALL_TIMEOUT",
        "mode, webhook, HALO_TELEGRAM_WEBHOOK_URL"
    })
    void namesTheSettingThatIsWrongAndNotItsValue(String name, String value, String variable) {
        Map<String, String> values = values(name, value);
        assertThat(refusal(values)).startsWith(variable).doesNotContain(TOKEN).doesNotContain("with space");
    }

    @ParameterizedTest
    @CsvSource({
        "https://city.example/webhooks/telegram, '', HALO_TELEGRAM_WEBHOOK_SECRET",
        "'', secret, HALO_TELEGRAM_WEBHOOK_URL",
        "city.example, secret, HALO_TELEGRAM_WEBHOOK_URL",
        "https://city.example, not/allowed, HALO_TELEGRAM_WEBHOOK_SECRET"
    })
    void wantsBothPartnersOfWebhookMode(String url, String secret, String variable) {
        Map<String, String> values = values("mode", "webhook");
        values.put("halo.telegram.webhook-url", url);
        values.put("halo.telegram.webhook-secret", secret);
        assertThat(refusal(values)).startsWith(variable).doesNotContain("not/allowed");
    }

    private static String refusal(Map<String, String> values) {
        try {
            bound(values);
        } catch (BindException refused) {
            return NestedExceptionUtils.getMostSpecificCause(refused).getMessage();
        }
        throw new AssertionError("these settings were taken");
    }

    @Test
    void printsNoSecret() {
        Map<String, String> values = values("mode", "webhook");
        values.put("halo.telegram.webhook-url", "https://city.example/webhooks/telegram");
        values.put("halo.telegram.webhook-secret", "geheim");
        TelegramSettings settings = bound(values);
        assertThat(settings.toString() + settings.botToken())
                .doesNotContain(TOKEN)
                .doesNotContain("geheim");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TelegramToken("x y"))
                .withMessageNotContaining("x y");
    }
}
