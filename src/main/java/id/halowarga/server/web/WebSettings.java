package id.halowarga.server.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How patient the web server is.
 *
 * @param bodyTime how long the body of a request may take to arrive, however small it is ({@code HALO_WEB_BODY_TIME})
 * @param bodyRate what arrives in a second prolongs that by a second: the slowest line that a large body may come over
 *                 ({@code HALO_WEB_BODY_RATE})
 */
@ConfigurationProperties("halo.web")
record WebSettings(
        @DefaultValue("20s") Duration bodyTime,
        @DefaultValue("1KB") DataSize bodyRate) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is out of its range, with a sentence that names the setting
     */
    WebSettings {
        if (bodyTime.isNegative() || bodyTime.isZero()) {
            throw new IllegalArgumentException("HALO_WEB_BODY_TIME must be more than 0s.");
        }
        if (bodyRate.toBytes() < 1) {
            throw new IllegalArgumentException("HALO_WEB_BODY_RATE must be 1B or more.");
        }
    }

    /**
     * How long a body may have taken by the time that so much of it is there.
     *
     * @param received bytes
     * @return the longest time
     */
    Duration allowed(long received) {
        return bodyTime.plus(Duration.ofMillis(received * 1000 / bodyRate.toBytes()));
    }
}
