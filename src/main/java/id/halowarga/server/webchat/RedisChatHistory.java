package id.halowarga.server.webchat;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.ShortHash;
import id.halowarga.webchat.ChatEntry;
import id.halowarga.webchat.ChatHistory;
import id.halowarga.webchat.ChatHistoryUnavailableException;
import id.halowarga.webchat.ChatLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.resps.StreamEntry;

/**
 * Histories on Redis. Keys, both kept for the retention time after the chat's last line, {@code H} being a hash of the
 * chat's address:
 *
 * <ul>
 *   <li>{@code halo:webchat:{H}:lines}, a stream: the lines, entry {@code N-0} at place N
 *   <li>{@code halo:webchat:{H}:places}, a hash: the place of each line kept by the line's key; {@code #} counts places
 * </ul>
 */
final class RedisChatHistory implements ChatHistory {
    private static final RedisScript APPEND = RedisScript.named("webchat-append");
    private static final String LINE = "line";

    private final UnifiedJedis redis;
    private final RedisScripts scripts;
    private final Duration retention;
    private final ChatNews news;

    /**
     * Over a connection pool.
     *
     * @param redis     a single server, sentinels or a cluster
     * @param retention how long a chat is kept after its last line
     * @param news      where nodes hear of new lines
     */
    RedisChatHistory(UnifiedJedis redis, Duration retention, ChatNews news) {
        this.redis = redis;
        this.scripts = new RedisScripts(redis);
        this.retention = retention;
        this.news = news;
    }

    @Override
    public long append(ChatAddress chat, String key, ChatLine line) {
        List<String> arguments = List.of(
                key,
                MessageJson.write(line),
                Integer.toString(CAPACITY),
                Long.toString(retention.toMillis()),
                ChatNews.TOPIC,
                chat.encoded());
        return reaching(() -> scripts.number(APPEND, List.of(lines(chat), places(chat)), arguments));
    }

    @Override
    public List<ChatEntry> after(ChatAddress chat, long sequence, int limit) {
        return entries(reaching(() -> redis.xrange(lines(chat), at(sequence + 1), StreamEntryID.MAXIMUM_ID, limit)));
    }

    @Override
    public List<ChatEntry> before(ChatAddress chat, long sequence, int limit) {
        if (sequence <= 1) {
            return List.of();
        }
        List<StreamEntry> newestFirst =
                reaching(() -> redis.xrevrange(lines(chat), at(sequence - 1), StreamEntryID.MINIMUM_ID, limit));
        List<StreamEntry> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        return entries(oldestFirst);
    }

    @Override
    public void erase(ChatAddress chat) {
        reaching(() -> redis.del(lines(chat), places(chat)));
    }

    @Override
    public void onChange(Consumer<ChatAddress> listener) {
        news.onChange(listener);
    }

    private static StreamEntryID at(long sequence) {
        return new StreamEntryID(sequence, 0);
    }

    private static List<ChatEntry> entries(List<StreamEntry> stream) {
        return stream.stream()
                .map(entry -> new ChatEntry(
                        entry.getID().getTime(),
                        MessageJson.read(entry.getFields().getOrDefault(LINE, ""), ChatLine.class)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static <T> T reaching(Supplier<T> call) {
        try {
            return call.get();
        } catch (JedisException e) {
            throw new ChatHistoryUnavailableException(e);
        }
    }

    private static String lines(ChatAddress chat) {
        return key(chat, "lines");
    }

    private static String places(ChatAddress chat) {
        return key(chat, "places");
    }

    private static String key(ChatAddress chat, String what) {
        return "halo:webchat:{" + ShortHash.of(chat.encoded()) + "}:" + what;
    }
}
