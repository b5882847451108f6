package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.TicketReference;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.redis.ShortHash;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;

/**
 * Remembers which ticket the messages were about that we sent, so that a reply to one of them finds its ticket. Key: {@code
 * halo:{s<shard>}:sent:<hash of chat and message>}, string, a {@link TicketReference} as JSON, kept for {@link
 * OutboxSettings#references}.
 */
public final class SentReferences {
    private final UnifiedJedis redis;
    private final Shards shards;

    /**
     * Over Redis.
     *
     * @param redis  where they are
     * @param shards the shards
     */
    public SentReferences(UnifiedJedis redis, Shards shards) {
        this.redis = redis;
        this.shards = shards;
    }

    /**
     * What a message of ours was about.
     *
     * @param chat              the chat that it was sent to
     * @param platformMessageId the channel's identifier of the message
     * @return the ticket, empty if it was about none or was sent too long ago
     */
    public Optional<TicketReference> find(ChatAddress chat, String platformMessageId) {
        return Optional.ofNullable(redis.get(key(chat, platformMessageId)))
                .map(json -> MessageJson.read(json, TicketReference.class));
    }

    String key(ChatAddress chat, String platformMessageId) {
        return shards.of(chat).key("sent:" + ShortHash.of(chat.encoded() + "/" + platformMessageId));
    }
}
