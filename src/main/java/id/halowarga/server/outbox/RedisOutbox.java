package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shard;
import id.halowarga.server.redis.Shards;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import redis.clients.jedis.UnifiedJedis;

/** Puts messages into the outboxes of their chats, in one call to Redis each. */
final class RedisOutbox implements Outbox {
    private static final RedisScript APPEND = RedisScript.named("append");
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final RedisScripts scripts;
    private final Shards shards;
    private final OutboxLanes lanes;
    private final Clock clock;

    RedisOutbox(UnifiedJedis redis, Shards shards, OutboxLanes lanes, Clock clock) {
        this.scripts = new RedisScripts(redis);
        this.shards = shards;
        this.lanes = lanes;
        this.clock = clock;
    }

    @Override
    public void enqueue(String id, ChatAddress to, OutboundMessage message) {
        Lane lane = lanes.of(to);
        Shard shard = shards.of(to);
        String owner = to.encoded();
        List<String> keys = List.of(
                lane.seen(shard, id),
                lane.box(shard, owner),
                lane.ready(shard),
                lane.queued(shard),
                lane.parked(shard),
                lane.head(shard, owner));
        String entry = OutboxEntry.of(id, clock.millis(), message).json();
        String remembered = Long.toString(REMEMBERED.toMillis());
        scripts.run(APPEND, keys, List.of(owner, entry, remembered));
    }
}
