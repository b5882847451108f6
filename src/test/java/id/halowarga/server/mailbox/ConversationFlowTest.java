package id.halowarga.server.mailbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.channel.Inbox;
import id.halowarga.message.ChannelName;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class ConversationFlowTest {
    private final RedisClient redis = RealRedis.emptyDatabase();
    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void answersAMessageInItsChat() {
        try (PipelineNode node = PipelineNode.start(redis, new TestClock(), Chats::echo, List.of(telegram))) {
            node.get(Inbox.class).append(Chats.text(1, "a", "/halo"));
            await().atMost(10, SECONDS)
                    .untilAsserted(() -> assertThat(telegram.words()).containsExactly("/halo"));
            assertThat(telegram.deliveries().get(0).to()).isEqualTo(Chats.chat(1));
        }
    }
}
