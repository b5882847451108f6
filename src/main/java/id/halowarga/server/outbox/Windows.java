package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MessageId;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shard;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.redis.ShortHash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;

/**
 * Knows until when free words may be sent to people on channels that limit it: for all nodes, in Redis (keys: see {@link Lane}).
 * Also which messages let out what was held, and so were written before it was read: {@code halo:{s<shard>}:opening:<hash of
 * message>}, string, {@code 1}, kept for a day.
 */
public final class Windows {
    private static final RedisScript OPEN = RedisScript.named("window-open");
    private static final RedisScript CLOSE = RedisScript.named("window-close");
    private static final Duration OPENINGS_KEPT = Duration.ofDays(1);

    private final UnifiedJedis redis;
    private final RedisScripts scripts;
    private final Shards shards;
    private final OutboxLanes lanes;
    private final Clock clock;

    Windows(UnifiedJedis redis, Shards shards, OutboxLanes lanes, Clock clock) {
        this.redis = redis;
        this.scripts = new RedisScripts(redis);
        this.shards = shards;
        this.lanes = lanes;
        this.clock = clock;
    }

    /**
     * Notes that a person wrote: what is held for them goes out, ahead of everything that follows. Late and repeated messages
     * change nothing.
     *
     * @param chat the person's chat
     * @param at   when
     * @throws redis.clients.jedis.exceptions.JedisException if it could not be stored
     */
    public void wrote(ChatAddress chat, Instant at) {
        opening(chat, at, List.of()).ifPresent(scripts::run);
    }

    /**
     * What notes the same of a message that may have to be known again by {@link #opened}.
     *
     * @param message the person's message
     * @return the run of a script, for keys of the chat's shard; empty where free words are not limited
     */
    public Optional<RedisScripts.Call> opening(InboundMessage message) {
        ChatAddress chat = message.sender().chat();
        return opening(chat, message.sentAt(), List.of(openingKey(chat, message.id())));
    }

    /**
     * Whether a message let out what was held for its writer, who had not read it.
     *
     * @param message the message
     * @return false where nothing was held, or the message is older than a day
     */
    public boolean opened(InboundMessage message) {
        ChatAddress chat = message.sender().chat();
        return lanes.window(chat).isPresent() && redis.exists(openingKey(chat, message.id()));
    }

    private String openingKey(ChatAddress chat, MessageId message) {
        return shards.of(chat).key("opening:" + ShortHash.of(message.encoded()));
    }

    private Optional<RedisScripts.Call> opening(ChatAddress chat, Instant at, List<String> marks) {
        Lane lane = lanes.of(chat);
        Shard shard = shards.of(chat);
        String owner = chat.encoded();
        return lanes.window(chat).map(window -> {
            List<String> keys = new ArrayList<>(List.of(
                    lane.window(shard, owner),
                    lane.ready(shard),
                    lane.queued(shard),
                    lane.parked(shard),
                    lane.head(shard, owner),
                    lane.held(shard, owner)));
            keys.addAll(marks);
            String until = Long.toString(at.plus(window).toEpochMilli());
            String now = Long.toString(clock.millis());
            return new RedisScripts.Call(
                    OPEN, keys, List.of(owner, until, now, Long.toString(OPENINGS_KEPT.toMillis())));
        });
    }

    /**
     * Notes that the platform says that a person's window was closed. Where they have written since, it is open.
     *
     * @param chat the person's chat
     * @param at   when it was closed, epoch milliseconds
     */
    public void closed(ChatAddress chat, long at) {
        long end = at + lanes.window(chat).map(Duration::toMillis).orElse(0L);
        scripts.run(
                CLOSE, List.of(lanes.of(chat).window(shards.of(chat), chat.encoded())), List.of(Long.toString(end)));
    }
}
