package id.halowarga.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.message.NoticeKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.whatsapp.ApprovedTemplate.Parameter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class WindowSettingsTest {
    private static WindowSettings bound(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("halo.whatsapp", Bindable.of(WindowSettings.class));
    }

    @Test
    void hasNoTemplatesUnlessTheyAreSet() {
        WindowSettings settings = bound(Map.of());

        assertThat(settings.window()).isEqualTo(Duration.ofHours(24));
        assertThat(settings.templates()).isEmpty();
    }

    @Test
    void readsTemplatesFromTheEnvironment() {
        WindowSettings settings = bound(Map.of(
                "HALO_WHATSAPP_TEMPLATES_NEWS_NAME", "halo_kabar",
                "HALO_WHATSAPP_TEMPLATES_NEWS_PARAMETERS", "TICKET,WORDS",
                "HALO_WHATSAPP_TEMPLATES_QUESTION_NAME", "halo_tanya",
                "HALO_WHATSAPP_TEMPLATES_QUESTION_LANGUAGE", "en_US",
                "HALO_WHATSAPP_WINDOW", "23h"));

        assertThat(settings.window()).isEqualTo(Duration.ofHours(23));
        assertThat(settings.templates())
                .containsEntry(
                        NoticeKind.NEWS,
                        new ApprovedTemplate("halo_kabar", "id", List.of(Parameter.TICKET, Parameter.WORDS)))
                .containsEntry(NoticeKind.QUESTION, new ApprovedTemplate("halo_tanya", "en_US", List.of()));
    }

    @Test
    void refusesWhatIsMalformedAndNamesIt() {
        assertThatThrownBy(() -> bound(Map.of("HALO_WHATSAPP_TEMPLATES_NEWS_NAME", "Halo Kabar")))
                .rootCause()
                .hasMessageContaining("HALO_WHATSAPP_TEMPLATES_…_NAME");
        assertThatThrownBy(() -> bound(Map.of("HALO_WHATSAPP_TEMPLATES_NEWS_LANGUAGE", "id")))
                .rootCause()
                .hasMessageContaining("HALO_WHATSAPP_TEMPLATES_…_NAME");
        assertThatThrownBy(() -> bound(Map.of("HALO_WHATSAPP_WINDOW", "48h")))
                .rootCause()
                .hasMessageContaining("HALO_WHATSAPP_WINDOW");
    }

    @Test
    void takesTheKindFromTheMessageElseFromWhomItIsFor() {
        ApprovedTemplate news = new ApprovedTemplate("kabar", "id", List.of());
        ApprovedTemplate update = new ApprovedTemplate("perkembangan", "id", List.of());
        WindowSettings settings =
                new WindowSettings(Duration.ofHours(24), Map.of(NoticeKind.NEWS, news, NoticeKind.UPDATE, update));
        OutboundMessage words = OutboundMessage.of(RichText.plain("halo"));

        assertThat(settings.templateFor(words.asNotice(NoticeKind.NEWS))).contains(news);
        assertThat(settings.templateFor(words.asNotice(NoticeKind.REMINDER))).isEmpty();
        assertThat(settings.templateFor(words)).contains(update);
        assertThat(settings.templateFor(words.about(new TicketReference("HW-2611-7K3QX9", Purpose.CITIZEN))))
                .contains(news);
    }

    @Test
    void fillsATemplateWithWhatMetaTakes() {
        ApprovedTemplate template = new ApprovedTemplate("kabar", "id", List.of(Parameter.TICKET, Parameter.WORDS));
        OutboundMessage message = OutboundMessage.of(RichText.plain("satu\n\n\tdua     tiga " + "kata ".repeat(100)));

        List<String> values = template.content(message).components().get(0).parameters().stream()
                .map(parameter -> parameter.text())
                .toList();

        assertThat(values.get(0)).isEqualTo("–");
        assertThat(values.get(1)).startsWith("satu dua tiga kata").hasSizeLessThanOrEqualTo(200);
    }
}
