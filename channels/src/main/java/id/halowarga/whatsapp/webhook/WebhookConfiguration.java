package id.halowarga.whatsapp.webhook;

import id.halowarga.channel.ChatMoves;
import id.halowarga.channel.DeliveryReports;
import id.halowarga.channel.Inbox;
import id.halowarga.whatsapp.WhatsAppSettings;
import id.halowarga.whatsapp.WhenWhatsAppIsOn;
import id.halowarga.whatsapp.api.CloudApi;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The webhook, which listens where WhatsApp is switched on. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenWhatsAppIsOn.class)
class WebhookConfiguration {
    /** Closed with the application. */
    @Bean
    ReadMarks whatsappReadMarks(CloudApi api, Clock clock) {
        return new ReadMarks(api, clock);
    }

    @Bean
    RouterFunction<ServerResponse> whatsappWebhook(
            WhatsAppSettings settings,
            Inbox inbox,
            ReadMarks whatsappReadMarks,
            DeliveryReports reports,
            ChatMoves moves,
            MeterRegistry registry,
            Clock clock) {
        WebhookMeters meters = new WebhookMeters(registry);
        Reception reception = new Reception(
                new Reception.Ports(whatsappReadMarks.after(inbox), reports, moves), new Timestamps(clock), meters);
        WhatsAppWebhook webhook = new WhatsAppWebhook(
                new WhatsAppWebhook.Keys(settings.verifyToken(), settings.appSecret()),
                settings.phoneNumberId(),
                reception,
                meters);
        return RouterFunctions.route()
                .GET(WhatsAppWebhook.PATH, webhook::verify)
                .POST(WhatsAppWebhook.PATH, webhook::receive)
                .build();
    }
}
