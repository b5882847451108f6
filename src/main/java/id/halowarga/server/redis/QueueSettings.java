package id.halowarga.server.redis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How messages wait on Redis ({@code halo.queue.*}).
 *
 * @param shards      number of shards, the same on every node and for ever
 * @param workers     threads that take turns of conversations
 * @param silence     how long nothing is heard of a worker before another takes over
 * @param longestTurn a turn that lasts longer hangs and may be taken over
 * @param wake        how often to look for owners whose waiting is over
 * @param listen      how long one call to Redis waits for something to do; a stopping node waits for it
 * @param shutdown    how long running turns may take to finish when the node stops, which is to end within 10 s in all
 * @param remembered  how long a message's id is remembered; the longest redelivery is seven days (WhatsApp Cloud API)
 * @param fullBox     most messages waiting in one conversation before its channel must deliver them again later
 */
@Validated
@ConfigurationProperties("halo.queue")
public record QueueSettings(
        @DefaultValue("16") @Min(1) @Max(1024) int shards,
        @DefaultValue("8") @Min(1) @Max(256) int workers,

        @DefaultValue("30s") @NotNull @DurationMin(millis = 50)
        Duration silence,

        @DefaultValue("5m") @NotNull @DurationMin(seconds = 1)
        Duration longestTurn,

        @DefaultValue("100ms") @NotNull @DurationMin(millis = 5)
        Duration wake,

        @DefaultValue("1s") @NotNull @DurationMin(millis = 5)
        Duration listen,

        @DefaultValue("8s") @NotNull @DurationMin(millis = 1)
        Duration shutdown,

        @DefaultValue("8d") @NotNull @DurationMin(days = 1) Duration remembered,
        @DefaultValue("1000") @Min(1) int fullBox) {
    /**
     * The shards.
     *
     * @return how chats are divided
     */
    public Shards layout() {
        return new Shards(shards);
    }
}
