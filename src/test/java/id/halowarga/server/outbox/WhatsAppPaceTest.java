package id.halowarga.server.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import id.halowarga.server.testing.WindowChannel;
import id.halowarga.whatsapp.fake.GraphError;
import id.halowarga.whatsapp.fake.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** Messages leave as slowly as WhatsApp wants them: it never has to refuse one. */
class WhatsAppPaceTest {
    private final RedisClient redis = RealRedis.emptyDatabase();
    private final TestClock clock = new TestClock();
    private final Limits limits = new Limits();
    private final List<Integer> refused = new CopyOnWriteArrayList<>();
    private final WindowChannel whatsapp = new WindowChannel();
    private final PipelineNode node = PipelineNode.start(redis, clock, Chats::echo, List.of(whatsapp));

    @AfterEach
    void close() {
        node.close();
        redis.close();
    }

    private DeliveryResult strict(Delivery delivery) {
        Optional<GraphError> refusal = limits.refusal(delivery.to().chat(), clock.instant());
        refusal.ifPresent(error -> refused.add(error.code()));
        return refusal.isPresent()
                ? new DeliveryResult.RetryAfter(List.of(), Duration.ofSeconds(4), DeliveryResult.Scope.CHAT, "131056")
                : whatsapp.free().delivered();
    }

    private static ChatAddress chat(int number) {
        return new ChatAddress(ChannelName.WHATSAPP, "62812000" + number);
    }

    private void send(int number, String words) {
        node.get(Windows.class).wrote(chat(number), clock.instant());
        node.get(Outbox.class).enqueue(words, chat(number), Chats.say(words));
    }

    @Test
    void toOnePersonAndToAll() {
        whatsapp.free().answer(this::strict);
        IntStream.range(0, 50).forEach(i -> send(1, "satu" + i));
        IntStream.range(0, 60).forEach(i -> send(100 + i, "semua" + i));

        Eventually.that(() -> {
            clock.advance(Duration.ofMillis(100));
            assertThat(whatsapp.free().deliveries().size()).isGreaterThanOrEqualTo(110);
        });

        assertThat(refused).isEmpty();
        assertThat(whatsapp.free().distinctWords()).hasSize(110);
    }
}
