package id.halowarga.server.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.channel.Inbox;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.message.InboundMessage;
import id.halowarga.server.redis.QueueSettings;
import id.halowarga.server.redis.Shard;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;
import redis.embedded.RedisServer;

class RedisInboxTest {
    private static final Shard SHARD = new Shards(16).of(Chats.chat(1));

    private final RedisClient redis = RealRedis.emptyDatabase();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final TestClock clock = new TestClock();

    @AfterEach
    void close() {
        redis.close();
    }

    private Inbox inbox(UnifiedJedis on, int fullBox) {
        QueueSettings queue = new QueueSettings(
                16, 1, second(30), second(300), second(1), second(1), second(10), Duration.ofDays(8), fullBox);
        ConversationSettings conversations = new ConversationSettings(
                second(1),
                second(2),
                second(4),
                20,
                Duration.ofDays(400),
                8,
                3,
                second(60),
                2,
                60,
                4,
                second(1),
                second(60));
        return new RedisInbox(
                on, queue, conversations, clock, new MailboxMeters(registry), message -> Optional.empty());
    }

    private static Duration second(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private List<String> waiting(int chat) {
        Shard shard = new Shards(16).of(Chats.chat(chat));
        return redis.lrange(MailboxKeys.LANE.box(shard, Chats.chat(chat).encoded()), 0, -1).stream()
                .map(json -> MailboxEntry.read(json).message().id().value())
                .toList();
    }

    private InboundMessage lastOf(int chat) {
        Shard shard = new Shards(16).of(Chats.chat(chat));
        return MailboxEntry.read(redis.lindex(
                        MailboxKeys.LANE.box(shard, Chats.chat(chat).encoded()), -1))
                .message();
    }

    @Test
    void keepsMessagesInTheOrderOfTheirArrival() {
        Inbox inbox = inbox(redis, 10);
        inbox.append(Chats.text(1, "b", "dua"));
        inbox.append(Chats.text(1, "a", "satu"));
        inbox.append(Chats.text(2, "c", "lain"));
        assertThat(waiting(1)).containsExactly("b", "a");
        assertThat(waiting(2)).containsExactly("c");
    }

    @Test
    void changesNothingWhenAMessageComesAgain() {
        Inbox inbox = inbox(redis, 10);
        inbox.append(Chats.text(1, "a", "satu"));
        inbox.append(Chats.text(1, "b", "dua"));
        inbox.append(Chats.text(1, "a", "satu"));
        assertThat(waiting(1)).containsExactly("a", "b");
        assertThat(registry.counter("halo.messages.in", "channel", "telegram", "kind", "duplicate")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void remembersAnIdForMoreThanTheLongestRedelivery() {
        inbox(redis, 10).append(Chats.text(1, "a", "satu"));
        String seen = MailboxKeys.LANE.seen(SHARD, Chats.id("a").encoded());
        assertThat(Duration.ofMillis(redis.pttl(seen))).isGreaterThan(Duration.ofDays(7));
    }

    @Test
    void queuesAConversationOnceHoweverManyMessagesWait() {
        Inbox inbox = inbox(redis, 10);
        inbox.append(Chats.text(1, "a", "/satu"));
        inbox.append(Chats.text(1, "b", "/dua"));
        assertThat(redis.xlen(MailboxKeys.LANE.ready(SHARD))).isEqualTo(1);
    }

    @Test
    void letsFreeWordsWaitForMoreAndACommandEndTheWait() {
        Inbox inbox = inbox(redis, 10);
        String owner = Chats.chat(1).encoded();
        inbox.append(Chats.text(1, "a", "lampu mati"));
        assertThat(redis.zscore(MailboxKeys.LANE.parked(SHARD), owner))
                .isEqualTo(clock.instant().plusSeconds(1).toEpochMilli());
        assertThat(redis.xlen(MailboxKeys.LANE.ready(SHARD))).isZero();
        inbox.append(Chats.text(1, "b", "/batal"));
        assertThat(redis.zscore(MailboxKeys.LANE.parked(SHARD), owner)).isNull();
        assertThat(redis.xlen(MailboxKeys.LANE.ready(SHARD))).isEqualTo(1);
    }

    @Test
    void asksForRedeliveryWhenTheMailboxIsFullButKnowsWhatItHas() {
        Inbox inbox = inbox(redis, 2);
        inbox.append(Chats.text(1, "a", "satu"));
        inbox.append(Chats.text(1, "b", "dua"));
        assertThatThrownBy(() -> inbox.append(Chats.text(1, "c", "tiga")))
                .isInstanceOf(InboxUnavailableException.class);
        inbox.append(Chats.text(1, "a", "satu"));
        assertThat(waiting(1)).containsExactly("a", "b");
    }

    @Test
    void readsNoMoreOfAFloodThanTheAllowanceAndTellsItsSenderOnce() {
        Inbox inbox = inbox(redis, 100);
        for (int i = 0; i < 20; i++) {
            inbox.append(Chats.text(1, "m" + i, "halo " + i));
        }
        assertThat(waiting(1)).containsExactly("m0", "m1", "m2", "m3", "m4");
        assertThat(lastOf(1))
                .isInstanceOfSatisfying(
                        InboundMessage.Unsupported.class,
                        mark -> assertThat(mark.kind()).isEqualTo(InboundMessage.UnsupportedKind.EXCESS));
        inbox.append(Chats.text(2, "x", "orang lain"));
        assertThat(waiting(2)).containsExactly("x");
        assertThat(registry.counter("halo.messages.in", "channel", "telegram", "kind", "excess")
                        .count())
                .isEqualTo(16);
    }

    @Test
    void readsSomebodyAgainAfterAPause() {
        Inbox inbox = inbox(redis, 100);
        for (int i = 0; i < 6; i++) {
            inbox.append(Chats.text(1, "m" + i, "halo " + i));
        }
        clock.advance(second(2));
        inbox.append(Chats.text(1, "n0", "lagi"));
        inbox.append(Chats.text(1, "n1", "lagi"));
        inbox.append(Chats.text(1, "n2", "lagi"));
        assertThat(waiting(1)).containsExactly("m0", "m1", "m2", "m3", "m4", "n0", "n1");
    }

    @Test
    void readsPeopleOnWhenTheClockIsSetBack() {
        Inbox inbox = inbox(redis, 100);
        clock.advance(Duration.ofHours(25));
        inbox.append(Chats.text(1, "a", "halo"));
        clock.advance(Duration.ofHours(-25));
        inbox.append(Chats.text(1, "b", "halo lagi"));
        assertThat(waiting(1)).containsExactly("a", "b");
        assertThat(lastOf(1)).isInstanceOf(InboundMessage.Text.class);
    }

    @Test
    void keysHoldNoMessageIdsBecauseWhatsAppsContainThePhoneNumber() {
        inbox(redis, 10).append(Chats.text(1, "wamid-62812", "satu"));
        assertThat(redis.keys("*")).isNotEmpty().noneMatch(key -> key.contains("62812"));
    }

    @Test
    void saysThatItIsUnavailableWhenRedisIsGone(@TempDir Path directory) throws Exception {
        int port = RealRedis.freePort();
        RedisServer server = RealRedis.server(port, directory);
        server.start();
        try (RedisClient client = RedisClient.create("127.0.0.1", port)) {
            Inbox inbox = inbox(client, 10);
            inbox.append(Chats.text(1, "a", "satu"));
            server.stop();
            assertThatThrownBy(() -> inbox.append(Chats.text(1, "b", "dua")))
                    .isInstanceOf(InboxUnavailableException.class);
            server.start();
            inbox.append(Chats.text(1, "b", "dua"));
            assertThat(client.llen(MailboxKeys.LANE.box(SHARD, Chats.chat(1).encoded())))
                    .isEqualTo(2);
        } finally {
            server.stop();
        }
    }
}
