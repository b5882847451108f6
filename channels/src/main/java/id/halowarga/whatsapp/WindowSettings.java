package id.halowarga.whatsapp;

import id.halowarga.message.NoticeKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is done where a person has not written for a while.
 *
 * @param window    how long free words may be sent after a person's message ({@code HALO_WHATSAPP_WINDOW})
 * @param templates the template for each kind of notice ({@code HALO_WHATSAPP_TEMPLATES_<KIND>_NAME}, {@code _LANGUAGE},
 *                  {@code _PARAMETERS}); a kind without one waits in silence
 */
@ConfigurationProperties("halo.whatsapp")
public record WindowSettings(
        @DefaultValue("24h") Duration window, @DefaultValue Map<NoticeKind, ApprovedTemplate> templates) {
    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is not between a minute and a day, with a sentence that names the setting
     */
    public WindowSettings {
        if (window.compareTo(Duration.ofMinutes(1)) < 0 || window.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("HALO_WHATSAPP_WINDOW must be between 1m and 24h.");
        }
        templates = Map.copyOf(templates);
    }

    /**
     * The template for a message: that of its kind; of a message that does not say its kind, that of news or updates.
     *
     * @param message the message
     * @return the template, empty if none is configured
     */
    Optional<ApprovedTemplate> templateFor(OutboundMessage message) {
        return Optional.ofNullable(templates.get(message.notice().orElseGet(() -> usual(message))));
    }

    private static NoticeKind usual(OutboundMessage message) {
        boolean citizen = message.about()
                .filter(reference -> reference.purpose() == TicketReference.Purpose.CITIZEN)
                .isPresent();
        return citizen ? NoticeKind.NEWS : NoticeKind.UPDATE;
    }
}
