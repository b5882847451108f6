package id.halowarga.server.mailbox;

import id.halowarga.server.redis.Backoff;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How conversations are handled ({@code halo.conversation.*}).
 *
 * @param burstWindow   silence after which free-form messages are one complete answer; zero answers each at once
 * @param albumWindow   the same after an item of an album
 * @param burstLongest  longest wait of the first of them
 * @param burstMessages most messages of one answer
 * @param kept          how long the state of a silent conversation is kept
 * @param turnAttempts  tries before a turn that fails is given up
 * @param mediaAttempts tries before a file whose content breaks off counts as unavailable
 * @param mediaPatience how long a file is waited for that its platform does not hand over, or that our disk has no room for
 * @param downloads     files that are fetched at the same time, per node
 * @param perMinute     messages of one person that are read per minute in the long run, 0 for no limit
 * @param atOnce        messages of one person that are read at once, however fast they come
 * @param retryFirst    wait after the first failure
 * @param retryLongest  longest wait between tries
 */
@Validated
@ConfigurationProperties("halo.conversation")
public record ConversationSettings(
        @DefaultValue("1s") @NotNull @DurationMin Duration burstWindow,
        @DefaultValue("1500ms") @NotNull @DurationMin Duration albumWindow,
        @DefaultValue("4s") @NotNull @DurationMin Duration burstLongest,
        @DefaultValue("20") @Min(1) @Max(100) int burstMessages,

        @DefaultValue("400d") @NotNull @DurationMin(days = 1)
        Duration kept,

        @DefaultValue("8") @Min(1) int turnAttempts,
        @DefaultValue("6") @Min(1) int mediaAttempts,
        @DefaultValue("6h") @NotNull @DurationMin Duration mediaPatience,
        @DefaultValue("8") @Min(1) @Max(64) int downloads,
        @DefaultValue("30") @Min(0) @Max(60_000) int perMinute,
        @DefaultValue("60") @Min(1) int atOnce,

        @DefaultValue("1s") @NotNull @DurationMin(millis = 1)
        Duration retryFirst,

        @DefaultValue("1m") @NotNull @DurationMin(millis = 1)
        Duration retryLongest) {
    BurstWindow window() {
        return new BurstWindow(burstWindow, albumWindow, burstLongest);
    }

    Allowance allowance() {
        return Allowance.perMinute(perMinute, atOnce);
    }

    Backoff backoff() {
        return new Backoff(retryFirst, retryLongest);
    }
}
