package id.halowarga.server.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.webchat.ChatHistory;
import id.halowarga.webchat.ChatHistoryContract;
import id.halowarga.webchat.ChatHistoryUnavailableException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class RedisChatHistoryTest extends ChatHistoryContract {
    private static final Duration RETENTION = Duration.ofDays(2);
    private static final ChatAddress CHAT = new ChatAddress(ChannelName.WEBCHAT, "s-kept");

    private final RedisClient redis = RealRedis.emptyDatabase();
    private final ChatNews here = started();
    private final ChatNews there = started();
    private final ChatHistory history = new RedisChatHistory(redis, RETENTION, here);
    private final ChatHistory anotherNode = new RedisChatHistory(redis, RETENTION, there);

    private ChatNews started() {
        ChatNews news = new ChatNews(redis);
        news.start();
        return news;
    }

    @AfterEach
    void stop() {
        here.stop();
        there.stop();
        redis.close();
    }

    @Override
    protected ChatHistory history() {
        return history;
    }

    @Override
    protected ChatHistory onAnotherNode() {
        return anotherNode;
    }

    @Test
    void letsEveryKeyOfAChatExpire() {
        history.append(CHAT, "key", words());

        assertThat(redis.keys("*")).hasSize(2).allSatisfy(key -> {
            assertThat(key).doesNotContain("s-kept");
            assertThat(redis.pttl(key)).isBetween(1L, RETENTION.toMillis());
        });
    }

    @Test
    void forgetsTheKeysOfLinesThatItNoLongerKeeps() {
        for (int i = 0; i < ChatHistory.CAPACITY + 20; i++) {
            history.append(CHAT, "key" + i, words());
        }

        String places = redis.keys("*:places").iterator().next();
        assertThat(redis.hlen(places)).isEqualTo(ChatHistory.CAPACITY + 1);
    }

    @Test
    void saysWhenRedisIsAway() {
        RedisClient nowhere = RedisClient.create("127.0.0.1", RealRedis.freePort());
        ChatHistory unreachable = new RedisChatHistory(nowhere, RETENTION, here);

        assertThatThrownBy(() -> unreachable.append(CHAT, "key", words()))
                .isInstanceOf(ChatHistoryUnavailableException.class);
        assertThatThrownBy(() -> unreachable.after(CHAT, 0, 1)).isInstanceOf(ChatHistoryUnavailableException.class);
        nowhere.close();
    }
}
