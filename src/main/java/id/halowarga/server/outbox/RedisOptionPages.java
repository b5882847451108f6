package id.halowarga.server.outbox;

import id.halowarga.channel.OptionPages;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.Option;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.redis.ShortHash;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/**
 * Further options in Redis. Key: {@code halo:{s<shard>}:page:<hash of chat and payload>}, string, the options as JSON, kept for
 * 30 days, in which a person may still scroll back to the message.
 */
final class RedisOptionPages implements OptionPages {
    private static final String PREFIX = "pg.";
    private static final Duration KEPT = Duration.ofDays(30);

    private final UnifiedJedis redis;
    private final Shards shards;
    private final FormerChats former;

    private record Page(List<Option> options) {}

    RedisOptionPages(UnifiedJedis redis, Shards shards, FormerChats former) {
        this.redis = redis;
        this.shards = shards;
        this.former = former;
    }

    @Override
    public String payload(String delivery) {
        return PREFIX + ShortHash.of(delivery);
    }

    @Override
    public void keep(ChatAddress chat, String payload, List<Option> options) {
        String page = MessageJson.write(new Page(options));
        redis.set(key(chat, payload), page, new SetParams().px(KEPT.toMillis()));
    }

    @Override
    public Optional<List<Option>> find(ChatAddress chat, String payload) {
        return payload.startsWith(PREFIX)
                ? former.find(chat, under -> Optional.ofNullable(redis.get(key(under, payload))))
                        .map(page -> MessageJson.read(page, Page.class).options())
                : Optional.empty();
    }

    private String key(ChatAddress chat, String payload) {
        return shards.of(chat).key("page:" + ShortHash.of(chat.encoded() + "/" + payload));
    }
}
