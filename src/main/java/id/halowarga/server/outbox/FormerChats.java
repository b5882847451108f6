package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.moves.Belongings;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.redis.ShortHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import redis.clients.jedis.UnifiedJedis;

/**
 * Finds what is kept of a chat under the identifier that it had before. Key: {@code halo:{s<shard>}:former:<hash of chat>},
 * string, the chat's former identifier, kept as long as any reference to a message of ours.
 */
final class FormerChats implements Belongings {
    private static final RedisScript KEEP = RedisScript.named("keep");

    /** Nobody moves more often; it ends what would go in a circle. */
    private static final int MOST_MOVES = 4;

    private final UnifiedJedis redis;
    private final RedisScripts scripts;
    private final Shards shards;
    private final Duration kept;

    FormerChats(UnifiedJedis redis, Shards shards, Duration kept) {
        this.redis = redis;
        this.scripts = new RedisScripts(redis);
        this.shards = shards;
        this.kept = kept;
    }

    @Override
    public void move(ChatAddress from, ChatAddress to, Instant at) {
        scripts.run(KEEP, List.of(key(to)), List.of(from.encoded(), Long.toString(kept.toMillis())));
    }

    /** What is found under a chat's identifier, or else under the one before it. */
    <T> Optional<T> find(ChatAddress chat, Function<ChatAddress, Optional<T>> finding) {
        ChatAddress identifier = chat;
        for (int moves = 0; moves <= MOST_MOVES; moves++) {
            Optional<T> found = finding.apply(identifier);
            Optional<ChatAddress> former = found.isPresent() ? Optional.empty() : former(identifier);
            if (former.isEmpty()) {
                return found;
            }
            identifier = former.get();
        }
        return Optional.empty();
    }

    private Optional<ChatAddress> former(ChatAddress chat) {
        return Optional.ofNullable(redis.get(key(chat))).map(ChatAddress::parse);
    }

    private String key(ChatAddress chat) {
        return shards.of(chat).key("former:" + ShortHash.of(chat.encoded()));
    }
}
