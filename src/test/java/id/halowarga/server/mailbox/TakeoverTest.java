package id.halowarga.server.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Inbox;
import id.halowarga.conversation.Turn;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.message.ChannelName;
import id.halowarga.server.outbox.OutboxLanes;
import id.halowarga.server.redis.DeadLetter;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.redis.ReadyEntry;
import id.halowarga.server.redis.ReadyStreams;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class TakeoverTest {
    private static final ConversationSettings SETTINGS = new ConversationSettings(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            20,
            Duration.ofDays(400),
            8,
            3,
            Duration.ofHours(1),
            2,
            0,
            60,
            Duration.ofSeconds(1),
            Duration.ofMinutes(1));

    private final RedisClient redis = RealRedis.emptyDatabase();
    private final TestClock clock = new TestClock();
    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);
    private final List<PipelineNode> nodes = new ArrayList<>();

    @AfterEach
    void close() {
        nodes.forEach(PipelineNode::close);
        redis.close();
    }

    private Inbox start(TurnTaker taker, String... settings) {
        PipelineNode node = PipelineNode.start(redis, clock, taker, List.of(telegram), settings);
        nodes.add(node);
        return node.get(Inbox.class);
    }

    /** Ends a worker's thread as a crash would: nothing is committed, nothing is given back. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void finishesWhatADeadWorkerBegan() {
        AtomicInteger deaths = new AtomicInteger(2);
        Inbox inbox = start(
                (conversation, burst) -> {
                    if (deaths.getAndDecrement() > 0) {
                        throw new Death();
                    }
                    return Chats.echo(conversation, burst);
                },
                "halo.queue.silence",
                "100ms");
        inbox.append(Chats.text(1, "a", "/satu"));
        inbox.append(Chats.text(1, "b", "/dua"));
        Eventually.that(() -> assertThat(telegram.distinctWords()).containsExactly("/satu", "/dua"));
    }

    @Test
    void givesUpAMessageThatKillsEveryWorker() {
        Inbox inbox = start(
                (conversation, burst) -> {
                    if (Chats.words(burst).equals("/racun")) {
                        throw new Death();
                    }
                    return Chats.echo(conversation, burst);
                },
                "halo.queue.silence",
                "500ms",
                "halo.conversation.turn-attempts",
                "3");
        inbox.append(Chats.text(1, "a", "/racun"));
        inbox.append(Chats.text(1, "b", "/halo"));
        Eventually.that(() -> assertThat(telegram.distinctWords()).hasSize(2).endsWith("/halo"));
        assertThat(nodes.get(0).get(DeadLetters.class).list(10))
                .extracting(DeadLetter::reason)
                .containsExactly("crashed");
    }

    @Test
    void doesNotLetAWorkerCommitThatWasReplaced() {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch wakeUp = new CountDownLatch(1);
        Inbox inbox = start(
                (conversation, burst) -> {
                    began.countDown();
                    awaitQuietly(wakeUp);
                    return new Turn(conversation, List.of(Chats.say("basi")));
                },
                "halo.queue.workers",
                "1");
        inbox.append(Chats.text(1, "a", "/satu"));
        awaitQuietly(began);
        start(Chats::echo, "halo.queue.silence", "100ms");
        Eventually.that(() -> assertThat(telegram.distinctWords()).containsExactly("/satu"));
        wakeUp.countDown();
        nodes.get(0).close();
        inbox.append(Chats.text(1, "b", "/dua"));
        Eventually.that(() -> assertThat(telegram.distinctWords()).contains("/dua"));
        assertThat(telegram.words()).startsWith("/satu").doesNotContain("basi");
    }

    @Test
    void handsTheRestToOthersWhenANodeStops() {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Inbox inbox = start(
                (conversation, burst) -> {
                    began.countDown();
                    awaitQuietly(go);
                    return Chats.echo(conversation, burst);
                },
                "halo.queue.workers",
                "1");
        for (int chat = 1; chat <= 30; chat++) {
            inbox.append(Chats.text(chat, "m" + chat, "/" + chat));
        }
        awaitQuietly(began);
        Thread closing = new Thread(nodes.get(0)::close);
        closing.start();
        go.countDown();
        start(Chats::echo);
        Eventually.that(() -> assertThat(telegram.distinctWords()).hasSize(30));
        Eventually.that(() -> assertThat(closing.isAlive()).isFalse());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void countsNoTurnThatWasOnlyTakenOverAndNeverBegun() {
        ReadyStreams first = streams("first");
        first.create();
        Inbox inbox = start(Chats::echo);
        nodes.remove(0).close();
        inbox.append(Chats.text(1, "a", "/halo"));
        assertThat(first.read(new Shards(16).all(), Duration.ofMillis(1))).hasSize(1);
        for (int i = 0; i < 10; i++) {
            ReadyStreams next = streams("node" + i);
            List<ReadyEntry> claimed = next.claim(Duration.ZERO, 1, place -> false);
            Mailbox mailbox =
                    new Mailbox(new RedisScripts(redis), next, new OutboxLanes(List.of(telegram)), SETTINGS, clock);
            assertThat(mailbox.take(claimed).get(0)).isPresent();
        }
        start(Chats::echo, "halo.queue.silence", "100ms");
        Eventually.that(() -> assertThat(telegram.distinctWords()).containsExactly("/halo"));
    }

    private ReadyStreams streams(String node) {
        return new ReadyStreams(redis, MailboxKeys.LANE, new Shards(16), node);
    }
}
