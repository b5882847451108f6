package id.halowarga.server.delivery;

import id.halowarga.channel.DeliveryReport;
import id.halowarga.channel.DeliveryReport.Status;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.redis.ShortHash;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;

/**
 * What became of messages. Key: {@code halo:{s<shard>}:status:<hash of chat and message>}, string, {@code rank:STATUS}, kept for
 * 30 days.
 */
public final class DeliveryStatuses {
    private static final RedisScript RECORD = RedisScript.named("status");
    private static final Duration KEPT = Duration.ofDays(30);

    private final UnifiedJedis redis;
    private final RedisScripts scripts;
    private final Shards shards;

    DeliveryStatuses(UnifiedJedis redis, Shards shards) {
        this.redis = redis;
        this.scripts = new RedisScripts(redis);
        this.shards = shards;
    }

    /**
     * Records a status, unless as much is known.
     *
     * @param report the report
     * @return whether it was news
     */
    boolean record(DeliveryReport report) {
        List<String> arguments = List.of(
                Integer.toString(rank(report.status())), report.status().name(), Long.toString(KEPT.toMillis()));
        return scripts.number(RECORD, List.of(key(report.chat(), report.platformMessageId())), arguments) == 1;
    }

    /** Whether a status says more than what is known. */
    boolean isNews(DeliveryReport report) {
        return find(report.chat(), report.platformMessageId())
                .map(known -> rank(known) < rank(report.status()))
                .orElse(true);
    }

    /**
     * What became of a message.
     *
     * @param chat              the chat that it was sent to
     * @param platformMessageId the channel's identifier of the message
     * @return the furthest status that was reported; empty if none was, or long ago
     */
    public Optional<Status> find(ChatAddress chat, String platformMessageId) {
        return Optional.ofNullable(redis.get(key(chat, platformMessageId)))
                .map(known -> Status.valueOf(known.substring(known.indexOf(':') + 1)));
    }

    /** A message that is said to have failed and then arrives after all has arrived. */
    private static int rank(Status status) {
        return switch (status) {
            case SENT -> 1;
            case FAILED -> 2;
            case DELIVERED -> 3;
            case READ -> 4;
        };
    }

    private String key(ChatAddress chat, String platformMessageId) {
        return shards.of(chat).key("status:" + ShortHash.of(chat.encoded() + "/" + platformMessageId));
    }
}
