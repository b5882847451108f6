package id.halowarga.server.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.Inbox;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.message.ChannelName;
import id.halowarga.message.TicketReference;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.embedded.RedisServer;

/** A Redis of which all memory is used, and which throws nothing away. */
class FullRedisTest {
    private static final TicketReference TICKET =
            new TicketReference("HW-2611-7K3QX9", TicketReference.Purpose.CITIZEN);

    @TempDir
    private Path directory;

    private final TestClock clock = new TestClock();
    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);
    private final int port = RealRedis.freePort();
    private RedisServer server;
    private RedisClient redis;

    @BeforeEach
    void start() throws IOException {
        server = RealRedis.server(port, directory);
        server.start();
        redis = RedisClient.create("127.0.0.1", port);
    }

    @AfterEach
    void stop() throws IOException {
        redis.close();
        server.stop();
    }

    private PipelineNode node() {
        return PipelineNode.start(redis, clock, Chats::echo, List.of(telegram), "halo.queue.shards", "2");
    }

    private void memory(String most) {
        redis.sendCommand(Protocol.Command.CONFIG, "SET", "maxmemory", most);
    }

    private void drained() {
        Eventually.that(() -> assertThat(redis.keys("*:out:*:queued")).isEmpty());
    }

    @Test
    void sendsWhatWaitsOnceTakesNothingNewAndGoesOnWhenThereIsRoom() {
        telegram.answer(delivery ->
                new DeliveryResult.RetryAfter(List.of(), Duration.ofSeconds(30), DeliveryResult.Scope.CHAT, "429"));
        try (PipelineNode first = node()) {
            for (int chat = 1; chat <= 5; chat++) {
                first.get(Outbox.class)
                        .enqueue(
                                "n" + chat, Chats.chat(chat), Chats.say("kabar").about(TICKET));
            }
            Eventually.that(() -> assertThat(redis.keys("*:head:*")).hasSize(5));
        }
        int refused = telegram.deliveries().size();
        telegram.answer(delivery -> telegram.delivered());
        memory("1");
        try (PipelineNode second = node()) {
            assertThatThrownBy(() -> second.get(Inbox.class).append(Chats.text(9, "a", "halo")))
                    .isInstanceOf(InboxUnavailableException.class);
            assertThatThrownBy(() -> second.get(Outbox.class).enqueue("x", Chats.chat(9), Chats.say("x")))
                    .isInstanceOf(JedisDataException.class);
            clock.advance(Duration.ofSeconds(30));
            drained();
            assertThat(telegram.deliveries()).hasSize(refused + 5);
            assertThat(redis.keys("*:sent:*")).hasSize(5);
            memory("0");
            second.get(Inbox.class).append(Chats.text(9, "a", "halo"));
            Eventually.that(() -> assertThat(telegram.words()).endsWith("halo"));
            assertThat(telegram.deliveries()).hasSize(refused + 6);
        }
    }
}
