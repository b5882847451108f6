package id.halowarga.server.outbox;

import id.halowarga.message.ChannelName;
import id.halowarga.server.redis.Backoff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How messages depart ({@code halo.outbox.*}).
 *
 * @param threads     messages that are on their way to one platform at the same time, per node
 * @param oldest      age at which a message that could not be delivered becomes a dead letter; a day more on channels that may
 *                    want a chat left alone for a day
 * @param retryFirst  wait after the first failure where the platform names none
 * @param retryLongest longest such wait
 * @param defects     tries before a message that our own code fails on becomes a dead letter
 * @param references  how long a reply to a message of ours still finds its ticket
 * @param holding     what becomes of messages that wait for the person to write
 * @param rates       rates by channel name, instead of those that the platform publishes
 */
@Validated
@ConfigurationProperties("halo.outbox")
public record OutboxSettings(
        @DefaultValue("8") @Min(1) @Max(256) int threads,

        @DefaultValue("24h") @NotNull @DurationMin(minutes = 1)
        Duration oldest,

        @DefaultValue("1s") @NotNull @DurationMin(millis = 1)
        Duration retryFirst,

        @DefaultValue("5m") @NotNull @DurationMin(millis = 1)
        Duration retryLongest,

        @DefaultValue("8") @Min(1) int defects,

        @DefaultValue("180d") @NotNull @DurationMin(days = 1)
        Duration references,

        @Valid @DefaultValue @NotNull Holding holding,

        @DefaultValue @NotNull Map<String, @Valid ChannelRates> rates) {
    /**
     * What becomes of messages that wait for the person to write ({@code halo.outbox.holding.*}).
     *
     * @param longest age at which one becomes a dead letter
     * @param most    most messages to hold for one person; beyond it the oldest becomes a dead letter
     * @param again   how long a person is not asked again to write for the same reason
     */
    public record Holding(
            @DefaultValue("30d") @NotNull @DurationMin(minutes = 1)
            Duration longest,

            @DefaultValue("200") @Min(1) int most,

            @DefaultValue("24h") @NotNull @DurationMin(minutes = 1)
            Duration again) {}

    Backoff backoff() {
        return new Backoff(retryFirst, retryLongest);
    }

    ChannelRates rates(ChannelName channel) {
        return rates.getOrDefault(channel.value(), ChannelRates.published(channel));
    }
}
