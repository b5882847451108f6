package id.halowarga.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.NestedExceptionUtils;

class WhatsAppSettingsTest {
    private static final String TOKEN = "EAAG-token-that-nobody-repeats";

    private static Map<String, String> four() {
        return new HashMap<>(Map.of(
                "access-token", TOKEN,
                "phone-number-id", "106540352242922",
                "app-secret", "hush-app-secret",
                "verify-token", "hush-verify-token"));
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> values = four();
        values.put(name, value);
        return values;
    }

    private static WhatsAppSettings bound(Map<String, String> values) {
        Map<String, String> prefixed = new HashMap<>();
        values.forEach((name, value) -> prefixed.put("halo.whatsapp." + name, value));
        return new Binder(new MapConfigurationPropertySource(prefixed))
                .bind("halo.whatsapp", WhatsAppSettings.class)
                .get();
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
    void needsFourValuesAndNoMore() {
        WhatsAppSettings settings = bound(four());
        assertThat(settings.apiUrl()).isEqualTo("https://graph.facebook.com");
        assertThat(settings.apiVersion()).isEqualTo("v23.0");
        assertThat(settings.callTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(bound(with("api-url", "")).apiUrl()).isEqualTo("https://graph.facebook.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"access-token", "phone-number-id", "app-secret", "verify-token"})
    void asksForTheOneThatIsMissing(String name) {
        String variable = "HALO_WHATSAPP_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
        assertThat(refusal(with(name, ""))).startsWith(variable + " is required");
    }

    @ParameterizedTest
    @CsvSource({
        "access-token, with space, HALO_WHATSAPP_ACCESS_TOKEN",
        "app-secret, with space, HALO_WHATSAPP_APP_SECRET",
        "verify-token, with space, HALO_WHATSAPP_VERIFY_TOKEN",
        "phone-number-id, +62 812, HALO_WHATSAPP_PHONE_NUMBER_ID",
        "api-url, graph.facebook.com, HALO_WHATSAPP_API_URL",
        "api-version, 23, HALO_WHATSAPP_API_VERSION",
        "call-timeout, 0s, HALO_WHATSAPP_CALL_TIMEOUT"
    })
    void namesTheSettingThatIsWrongAndNotItsValue(String name, String value, String variable) {
        assertThat(refusal(with(name, value)))
                .startsWith(variable)
                .doesNotContain("with space")
                .doesNotContain("hush")
                .doesNotContain(TOKEN);
    }

    @Test
    void printsNoSecret() {
        assertThat(bound(four()).toString()).doesNotContain("hush").doesNotContain(TOKEN);
    }
}
