package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.TicketReference;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.redis.ShortHash;
import java.time.Duration;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;

/**
 * Remembers which ticket the messages were about that we sent, so that a reply to one of them finds its ticket. Key: {@code
 * halo:{s<shard>}:sent:<hash of chat and message>}, string, a {@link SentMessage} as JSON, kept for {@link
 * OutboxSettings#references}. On channels that limit free words, where a platform may take a message first and refuse it
 * afterwards, also what was sent: {@code halo:{s<shard>}:copy:<hash of chat and message>}, string, an {@link OutboxEntry} as
 * JSON, kept for ten minutes.
 */
public final class SentReferences {
    static final Duration COPIES_KEPT = Duration.ofMinutes(10);

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

    /**
     * A message of ours about a ticket.
     *
     * @param chat              the chat that it was sent to
     * @param platformMessageId the channel's identifier of the message
     * @return what is remembered of it, empty if it was about none or was sent too long ago
     */
    public Optional<SentMessage> message(ChatAddress chat, String platformMessageId) {
        return Optional.ofNullable(redis.get(key(chat, platformMessageId)))
                .map(json -> MessageJson.read(json, SentMessage.class));
    }

    /**
     * A copy of a message that was sent a short while ago.
     *
     * @param chat              the chat that it was sent to
     * @param platformMessageId the channel's identifier of the message
     * @return the message, empty if no copy is kept (any more)
     */
    public Optional<OutboxEntry> copy(ChatAddress chat, String platformMessageId) {
        return Optional.ofNullable(redis.get(copyKey(chat, platformMessageId))).map(OutboxEntry::read);
    }

    String copyKey(ChatAddress chat, String platformMessageId) {
        return shards.of(chat).key("copy:" + ShortHash.of(chat.encoded() + "/" + platformMessageId));
    }

    String key(ChatAddress chat, String platformMessageId) {
        return shards.of(chat).key("sent:" + ShortHash.of(chat.encoded() + "/" + platformMessageId));
    }
}
