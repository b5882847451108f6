package id.halowarga.server.outbox;

import id.halowarga.channel.Delivery;
import id.halowarga.channel.NudgeResult;
import id.halowarga.channel.WindowedChannel;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.redis.ShortHash;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;

/**
 * Asks people to write whose windows are closed: once a day for the same reason, that is kind of notice and ticket. Key: {@code
 * halo:{s<shard>}:nudged:<hash of chat and reason>}, string, the time of asking, epoch milliseconds, kept for {@link
 * OutboxSettings.Holding#again}.
 */
final class Nudging {
    private final WindowedChannel channel;
    private static final RedisScript KEEP = RedisScript.named("keep");

    private final UnifiedJedis redis;
    private final RedisScripts scripts;
    private final Shards shards;
    private final Duration again;
    private final UndeliveredMessages undelivered;
    private final OutboxMeters meters;
    private final Clock clock;

    Nudging(
            WindowedChannel channel,
            DepartureParts parts,
            OutboxSettings settings,
            UndeliveredMessages undelivered,
            OutboxMeters meters) {
        this.channel = channel;
        this.redis = parts.redis();
        this.scripts = new RedisScripts(redis);
        this.shards = parts.queue().layout();
        this.again = settings.holding().again();
        this.undelivered = undelivered;
        this.meters = meters;
        this.clock = parts.clock();
    }

    /** What becomes of a message that cannot be sent now, and of the person's being asked. */
    sealed interface Nudged {
        /** The message is held. */
        record Held(Optional<String> nudge) implements Nudged {}

        /** Asking failed as a message can fail. */
        record Failed(NudgeResult.Failed failure) implements Nudged {}
    }

    Nudged nudge(Delivery delivery) {
        String key = key(delivery.to(), delivery.message());
        if (asked(key)) {
            return new Nudged.Held(Optional.empty());
        }
        NudgeResult result = channel.nudge(delivery);
        meters.nudged(channel.name(), result);
        if (result instanceof NudgeResult.Nudged nudged) {
            scripts.run(KEEP, List.of(key), List.of(Long.toString(clock.millis()), Long.toString(again.toMillis())));
            return new Nudged.Held(Optional.of(nudged.sent()));
        }
        if (result instanceof NudgeResult.Impossible why) {
            undelivered.unasked(channel.name(), why);
            return new Nudged.Held(Optional.empty());
        }
        if (result instanceof NudgeResult.Failed failure) {
            return new Nudged.Failed(failure);
        }
        throw new IllegalStateException("unknown result of a nudge");
    }

    private boolean asked(String key) {
        return Optional.ofNullable(redis.get(key))
                .filter(at -> clock.millis() - Long.parseLong(at) < again.toMillis())
                .isPresent();
    }

    private String key(ChatAddress chat, OutboundMessage message) {
        String kind = message.notice().map(NoticeKind::name).orElse("");
        String ticket = message.about().map(TicketReference::number).orElse("");
        String reason = String.join("/", List.of(chat.encoded(), kind, ticket));
        return shards.of(chat).key("nudged:" + ShortHash.of(reason));
    }
}
