package id.halowarga.server.connection;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Inbox;
import id.halowarga.faults.RedisClusterProcesses;
import id.halowarga.faults.RedisProcess;
import id.halowarga.message.ChannelName;
import id.halowarga.server.outbox.SentReferences;
import id.halowarga.server.redis.DeadLetter;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.UnifiedJedis;

/** Two nodes on a Redis Cluster of three real servers. */
class RedisClusterTest {
    private static final int CHATS = 40;

    @TempDir
    static Path folder;

    private static RedisClusterProcesses cluster;

    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);
    private final List<PipelineNode> nodes = new ArrayList<>();
    private UnifiedJedis redis;

    @BeforeAll
    static void startServers() throws Exception {
        cluster = RedisClusterProcesses.start(folder);
    }

    @AfterAll
    static void stopServers() {
        cluster.close();
    }

    @BeforeEach
    void startNodes() {
        cluster.servers().forEach(server -> server.ask(Jedis::flushAll));
        RedisSettings settings =
                new RedisSettings("redis://" + cluster.addresses(), RedisMode.CLUSTER, null, null, 32, false);
        redis = new RedisClients(settings, settings.external().orElseThrow()).client(128, Duration.ofSeconds(1));
        nodes.add(node());
        nodes.add(node());
    }

    private PipelineNode node() {
        return PipelineNode.start(
                redis,
                Clock.systemUTC(),
                (conversation, burst) -> {
                    if (Chats.words(burst).startsWith("/gagal")) {
                        throw new IllegalStateException("a turn that fails");
                    }
                    return Chats.echo(conversation, burst);
                },
                List.of(telegram),
                "halo.queue.silence",
                "1s",
                "halo.conversation.turn-attempts",
                "1");
    }

    @AfterEach
    void stopNodes() {
        nodes.forEach(PipelineNode::close);
        redis.close();
    }

    @Test
    void answersChatsOfEveryShardOnceAndInOrder() {
        for (int chat = 1; chat <= CHATS; chat++) {
            append(chat, "a");
        }
        Eventually.that(() -> assertThat(telegram.words()).hasSize(CHATS));
        // As after a fail-over: a server that does not know the scripts.
        cluster.servers().get(1).ask(Jedis::scriptFlush);
        for (int chat = 1; chat <= CHATS; chat++) {
            append(chat, "b");
            append(chat, "b");
        }
        Eventually.that(() -> assertThat(telegram.words()).hasSize(2 * CHATS));
        for (int chat = 1; chat <= CHATS; chat++) {
            String to = Chats.chat(chat).chat();
            assertThat(telegram.deliveries())
                    .filteredOn(delivery -> delivery.to().chat().equals(to))
                    .extracting(delivery -> delivery.message().text().plain())
                    .containsExactly("/a" + chat, "/b" + chat);
        }
    }

    @Test
    void listsDeadLettersOfEveryServerAndSendsThemAgain() {
        IntStream.rangeClosed(1, 20)
                .forEach(chat -> nodes.get(0).get(Inbox.class).append(Chats.text(chat, "g" + chat, "/gagal")));
        DeadLetters letters = nodes.get(1).get(DeadLetters.class);
        Eventually.that(() -> assertThat(letters.list(100)).hasSize(20));
        DeadLetter any = letters.list(100).get(0);
        assertThat(letters.resend(any.id())).isTrue();
        Eventually.that(() -> assertThat(letters.list(100)).hasSize(20).doesNotContain(any));
        assertThat(nodes.get(1).get(SentReferences.class).find(Chats.chat(1), "m1"))
                .isEmpty();
    }

    @Test
    void goesOnWithTheOtherServersAndCatchesUpWhenOneComesBack() throws Exception {
        RedisProcess lost = cluster.servers().get(2);
        lost.kill();
        List<Integer> taken = new ArrayList<>();
        for (int chat = 1; chat <= CHATS; chat++) {
            taken.addAll(tryAppend(chat));
        }
        assertThat(taken).isNotEmpty().hasSizeLessThan(CHATS);
        Eventually.that(() -> assertThat(telegram.distinctWords()).hasSize(taken.size()));
        lost.start();
        for (int chat = 1; chat <= CHATS; chat++) {
            int retried = chat;
            Eventually.that(() -> assertThat(tryAppend(retried)).isNotEmpty());
        }
        Eventually.that(() -> assertThat(telegram.distinctWords()).hasSize(CHATS));
    }

    @Test
    void asksEveryServerWhetherItKeepsWhatItIsGiven() {
        RedisDurability durability = new RedisDurability(redis, false);
        assertThat(durability.check().sufficient()).isTrue();
        cluster.servers().get(1).ask(server -> server.configSet("appendfsync", "no"));
        assertThat(durability.check().detail()).contains("appendfsync must be always");
        cluster.servers().get(1).ask(server -> server.configSet("appendfsync", "always"));
    }

    private void append(int chat, String id) {
        nodes.get(chat % 2).get(Inbox.class).append(Chats.text(chat, id + chat, "/" + id + chat));
    }

    private List<Integer> tryAppend(int chat) {
        try {
            append(chat, "a");
            return List.of(chat);
        } catch (RuntimeException away) {
            return List.of();
        }
    }
}
