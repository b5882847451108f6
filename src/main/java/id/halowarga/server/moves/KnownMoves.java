package id.halowarga.server.moves;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.ShortHash;
import java.time.Duration;
import java.time.Instant;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/**
 * Remembers which moves are complete, so that one that is told of again later does not move whoever has the old identifier by
 * then. Key: {@code halo:moved:<hash of both identifiers and the time>}, string, a mark, kept for 30 days; nobody tells of a
 * move for longer than seven.
 */
final class KnownMoves {
    private static final Duration KEPT = Duration.ofDays(30);

    private final UnifiedJedis redis;

    KnownMoves(UnifiedJedis redis) {
        this.redis = redis;
    }

    boolean isComplete(ChatAddress from, ChatAddress to, Instant at) {
        return redis.exists(key(from, to, at));
    }

    void complete(ChatAddress from, ChatAddress to, Instant at) {
        redis.set(key(from, to, at), "1", new SetParams().px(KEPT.toMillis()));
    }

    private static String key(ChatAddress from, ChatAddress to, Instant at) {
        return "halo:moved:" + ShortHash.of(from.encoded() + "/" + to.encoded() + "/" + at.toEpochMilli());
    }
}
