package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shard;
import id.halowarga.server.redis.Shards;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;

/** Knows until when free words may be sent to people on channels that limit it: for all nodes, in Redis (keys: see {@link Lane}). */
public final class Windows {
    private static final RedisScript OPEN = RedisScript.named("window-open");

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
        Optional<Duration> window = lanes.window(chat);
        if (window.isPresent()) {
            open(chat, at.toEpochMilli() + window.get().toMillis());
        }
    }

    private void open(ChatAddress chat, long until) {
        Lane lane = lanes.of(chat);
        Shard shard = shards.of(chat);
        String owner = chat.encoded();
        List<String> keys = List.of(
                lane.window(shard, owner),
                lane.ready(shard),
                lane.queued(shard),
                lane.parked(shard),
                lane.head(shard, owner),
                lane.held(shard, owner));
        scripts.run(OPEN, keys, List.of(owner, Long.toString(until), Long.toString(clock.millis())));
    }

    /**
     * Notes that the platform says that a person's window is closed.
     *
     * @param chat the person's chat
     */
    public void close(ChatAddress chat) {
        redis.del(lanes.of(chat).window(shards.of(chat), chat.encoded()));
    }
}
