package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.TicketReference;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.redis.ShortHash;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;

/**
 * Remembers which ticket the messages were about that we sent, so that a reply to one of them finds its ticket. Key: {@code
 * halo:{s<shard>}:sent:<hash of chat and message>}, string, a {@link SentMessage} as JSON, kept for {@link
 * OutboxSettings#references}. On channels that limit free words, where a platform may take a message first and refuse it
 * afterwards, also what was sent: {@code halo:{s<shard>}:copy:<hash of chat and message>}, string, when it was sent in epoch
 * milliseconds, a colon, and an {@link OutboxEntry} as JSON, kept for seven days; about 0.7 KB for each message of a week.
 * Where a failure is reported before its message is recorded: {@code halo:{s<shard>}:early:<hash of chat and message>}, string,
 * the code of the failure, kept for a day.
 */
public final class SentReferences {
    /** As long as a webhook that could not be brought is brought again. Source: WhatsApp Cloud API, webhooks. */
    static final Duration COPIES_KEPT = Duration.ofDays(7);

    private static final Duration EARLY_KEPT = Duration.ofDays(1);
    private static final RedisScript FAILED = RedisScript.named("sent-failed");

    private final UnifiedJedis redis;
    private final RedisScripts scripts;
    private final Shards shards;
    private final FormerChats former;

    /**
     * Over Redis.
     *
     * @param redis  where they are
     * @param shards the shards
     * @param former identifiers that chats had before
     */
    SentReferences(UnifiedJedis redis, Shards shards, FormerChats former) {
        this.redis = redis;
        this.scripts = new RedisScripts(redis);
        this.shards = shards;
        this.former = former;
    }

    /**
     * What a message of ours was about.
     *
     * @param chat              the chat that it was sent to
     * @param platformMessageId the channel's identifier of the message
     * @return the ticket, empty if it was about none or was sent too long ago
     */
    public Optional<TicketReference> find(ChatAddress chat, String platformMessageId) {
        return message(chat, platformMessageId).map(SentMessage::about);
    }

    /**
     * The same with what is known besides.
     *
     * @param chat              the chat that it was sent to
     * @param platformMessageId the channel's identifier of the message
     * @return what is remembered, empty if it was about no ticket or was sent too long ago
     */
    public Optional<SentMessage> message(ChatAddress chat, String platformMessageId) {
        return former.find(chat, under -> Optional.ofNullable(redis.get(key(under, platformMessageId))))
                .map(json -> MessageJson.read(json, SentMessage.class));
    }

    /**
     * A copy of a message of ours.
     *
     * @param chat              the chat that it was sent to
     * @param platformMessageId the channel's identifier of the message
     * @return the message, empty if no copy is kept (any more)
     */
    public Optional<OutboxEntry> copy(ChatAddress chat, String platformMessageId) {
        return former.find(chat, under -> Optional.ofNullable(redis.get(copyKey(under, platformMessageId))))
                .map(raw -> copy(raw).entry());
    }

    /**
     * A message of ours that failed after the platform had taken it.
     *
     * @param copy  what was sent, empty if no copy is kept (any more)
     * @param about what is remembered of it, empty if it was about no ticket or was sent too long ago
     */
    public record FailedMessage(Optional<Copy> copy, Optional<SentMessage> about) {}

    /**
     * A copy of a message that was sent.
     *
     * @param sentAt when, epoch milliseconds
     * @param entry  the message
     */
    public record Copy(long sentAt, OutboxEntry entry) {}

    /**
     * Finds a message that failed. Where it is not recorded yet, since its sending still goes on, whoever records it gets to
     * know of the failure.
     *
     * @param chat              the chat that it was sent to
     * @param platformMessageId the channel's identifier of the message
     * @param error             the platform's code, may be empty
     * @return what is known of it
     * @see UndeliveredMessages#failed
     */
    public FailedMessage failed(ChatAddress chat, String platformMessageId, String error) {
        List<String> keys = List.of(
                copyKey(chat, platformMessageId), key(chat, platformMessageId), earlyKey(chat, platformMessageId));
        List<String> arguments = List.of(error.isEmpty() ? "-" : error, Long.toString(EARLY_KEPT.toMillis()));
        List<?> found = (List<?>) scripts.run(FAILED, keys, arguments);
        return new FailedMessage(
                Optional.of((String) found.get(0)).filter(raw -> !raw.isEmpty()).map(SentReferences::copy),
                Optional.of((String) found.get(1))
                        .filter(json -> !json.isEmpty())
                        .map(json -> MessageJson.read(json, SentMessage.class)));
    }

    /** Earlier releases did not note the time. */
    private static Copy copy(String raw) {
        int json = raw.indexOf('{');
        long sentAt = json > 1 ? Long.parseLong(raw.substring(0, json - 1)) : 0;
        return new Copy(sentAt, OutboxEntry.read(raw.substring(json)));
    }

    String earlyKey(ChatAddress chat, String platformMessageId) {
        return shards.of(chat).key("early:" + ShortHash.of(chat.encoded() + "/" + platformMessageId));
    }

    String copyKey(ChatAddress chat, String platformMessageId) {
        return shards.of(chat).key("copy:" + ShortHash.of(chat.encoded() + "/" + platformMessageId));
    }

    String key(ChatAddress chat, String platformMessageId) {
        return shards.of(chat).key("sent:" + ShortHash.of(chat.encoded() + "/" + platformMessageId));
    }
}
