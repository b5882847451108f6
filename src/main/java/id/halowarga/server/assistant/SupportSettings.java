package id.halowarga.server.assistant;

import id.halowarga.ticket.support.SupportRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reports on the same matter.
 *
 * @param metres how close two reports of one topic must be to count as one matter ({@code HALO_SUPPORT_METRES})
 * @param age    how old a report may be to be offered for support ({@code HALO_SUPPORT_AGE})
 * @param high   supporters from which on a ticket comes before others ({@code HALO_SUPPORT_HIGH})
 * @param urgent supporters from which on it presses most ({@code HALO_SUPPORT_URGENT})
 */
@ConfigurationProperties("halo.support")
record SupportSettings(
        @DefaultValue("100") double metres,
        @DefaultValue("7d") Duration age,
        @DefaultValue("5") int high,
        @DefaultValue("15") int urgent) {
    /** Checks the values. */
    SupportSettings {
        rules(metres, age, high, urgent);
    }

    SupportRules rules() {
        return rules(metres, age, high, urgent);
    }

    private static SupportRules rules(double metres, Duration age, int high, int urgent) {
        return new SupportRules(metres, age, high, urgent);
    }
}
