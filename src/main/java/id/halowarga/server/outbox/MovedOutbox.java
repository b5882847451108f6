package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.moves.Belongings;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.Shard;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.redis.ShortHash;
import java.time.Instant;
import java.util.function.UnaryOperator;
import redis.clients.jedis.UnifiedJedis;

/**
 * Lets messages that wait for a chat follow it. Each is put into the new outbox first, which knows it again by an id of its
 * own (two chats of the same shard know the same ids), and taken out of the old one afterwards.
 */
final class MovedOutbox implements Belongings {
    private final UnifiedJedis redis;
    private final Shards shards;
    private final OutboxLanes lanes;
    private final Outbox outbox;

    /**
     * Over Redis.
     *
     * @param redis  Redis
     * @param shards the shards
     * @param lanes  the lanes
     * @param outbox where the messages go
     */
    MovedOutbox(UnifiedJedis redis, Shards shards, OutboxLanes lanes, Outbox outbox) {
        this.redis = redis;
        this.shards = shards;
        this.lanes = lanes;
        this.outbox = outbox;
    }

    /** What is held is the oldest and goes first. */
    @Override
    public void move(ChatAddress from, ChatAddress to, Instant at) {
        Lane lane = lanes.of(from);
        Shard shard = shards.of(from);
        move(lane.held(shard, from.encoded()), to, raw -> raw.substring(raw.indexOf(':') + 1));
        move(lane.box(shard, from.encoded()), to, raw -> raw);
        redis.del(lane.window(shard, from.encoded()));
    }

    private void move(String list, ChatAddress to, UnaryOperator<String> json) {
        for (String raw : redis.lrange(list, 0, -1)) {
            OutboxEntry entry = OutboxEntry.read(json.apply(raw));
            outbox.enqueue("moved-" + ShortHash.of(to.encoded() + "/" + entry.id()), to, entry.message());
            redis.lrem(list, 1, raw);
        }
    }
}
