package id.halowarga.server.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.FetchResult;
import id.halowarga.channel.Inbox;
import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Turn;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.message.ChannelName;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.TicketReference;
import id.halowarga.server.redis.DeadLetter;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.redis.Shard;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.PartlyHandledException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import redis.clients.jedis.RedisClient;

class ConversationFlowTest {
    private final RedisClient redis = RealRedis.emptyDatabase();
    private final TestClock clock = new TestClock();
    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);
    private Optional<PipelineNode> node = Optional.empty();

    @AfterEach
    void close() {
        node.ifPresent(PipelineNode::close);
        redis.close();
    }

    private PipelineNode start(TurnTaker taker, String... settings) {
        PipelineNode started = PipelineNode.start(redis, clock, taker, List.of(telegram), settings);
        node = Optional.of(started);
        return started;
    }

    @Test
    void answersAMessageInItsChat() {
        start(Chats::echo).get(Inbox.class).append(Chats.text(1, "a", "/halo"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/halo"));
        assertThat(telegram.deliveries().get(0).to()).isEqualTo(Chats.chat(1));
    }

    @Test
    void remembersTheConversation() {
        Inbox inbox = start((conversation, burst) ->
                        new Turn(Chats.turned(conversation), List.of(Chats.say("turn " + Chats.turns(conversation)))))
                .get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/satu"));
        inbox.append(Chats.text(1, "b", "/dua"));
        inbox.append(Chats.text(1, "c", "/tiga"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("turn 0", "turn 1", "turn 2"));
    }

    @Test
    void forgetsASilentConversationInTime() {
        start(Chats::echo).get(Inbox.class).append(Chats.text(1, "a", "/halo"));
        Eventually.that(() -> assertThat(telegram.words()).hasSize(1));
        Shard shard = new Shards(16).of(Chats.chat(1));
        long left = redis.pttl(MailboxKeys.state(shard, Chats.chat(1).encoded()));
        assertThat(Duration.ofMillis(left)).isBetween(Duration.ofDays(399), Duration.ofDays(400));
    }

    @Test
    void leavesNothingBehindWhenEverythingIsAnswered() {
        Inbox inbox = start(Chats::echo).get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/halo"));
        inbox.append(Chats.text(2, "b", "/halo"));
        Eventually.that(() -> assertThat(telegram.words()).hasSize(2));
        Eventually.that(() -> assertThat(redis.keys("*"))
                .noneMatch(key -> key.contains(":box:")
                        || key.contains(":queued")
                        || key.contains(":parked")
                        || key.contains(":head:")));
    }

    @Test
    void beginsInTheLanguageThatTheChannelHints() {
        Inbox inbox = start((conversation, burst) -> new Turn(
                        conversation, List.of(Chats.say(conversation.language().code()))))
                .get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/halo"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly(Language.ENGLISH.code()));
    }

    @Test
    void takesTheTurnAgainWithAsManyMessagesAsWereHandledTogether() {
        start(
                        (conversation, burst) -> {
                            if (burst.messages().size() > 2) {
                                throw new PartlyHandledException(2);
                            }
                            return Chats.echo(conversation, burst);
                        },
                        "halo.conversation.burst-window",
                        "1s")
                .get(Inbox.class);
        for (String word : List.of("satu", "dua", "tiga")) {
            node.orElseThrow().get(Inbox.class).append(Chats.text(1, word, word));
        }
        clock.advance(Duration.ofSeconds(2));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("satu+dua", "tiga"));
    }

    @Test
    void triesAFailedTurnAgainLater() {
        AtomicInteger tries = new AtomicInteger();
        Inbox inbox = start((conversation, burst) -> {
                    if (tries.incrementAndGet() <= 2) {
                        throw new IllegalStateException("database away");
                    }
                    return Chats.echo(conversation, burst);
                })
                .get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/halo"));
        Eventually.that(() -> assertThat(tries).hasValue(1));
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(telegram.words()).containsExactly("/halo");
        });
        assertThat(tries).hasValue(3);
    }

    @Test
    void apologisesForAMessageThatCannotBeHandledAndGoesOn() {
        Inbox inbox = start(
                        (conversation, burst) -> {
                            if (Chats.words(burst).equals("/racun")) {
                                throw new IllegalStateException("defect");
                            }
                            return Chats.echo(conversation, burst);
                        },
                        "halo.conversation.turn-attempts",
                        "3")
                .get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/racun"));
        inbox.append(Chats.text(1, "b", "/halo"));
        String apology =
                Messages.shipped().rich(Language.ENGLISH, "apology.trouble").plain();
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(telegram.words()).containsExactly(apology, "/halo");
        });
        List<DeadLetter> dead = node.orElseThrow().get(DeadLetters.class).list(10);
        assertThat(dead).extracting(DeadLetter::reason).containsExactly("java.lang.IllegalStateException");
    }

    @Test
    void waitsForADatabaseThatIsAwayHoweverLong() {
        AtomicInteger failures = new AtomicInteger(5);
        Inbox inbox = start(
                        (conversation, burst) -> {
                            if (failures.getAndDecrement() > 0) {
                                throw new IllegalStateException(new DataAccessResourceFailureException("away"));
                            }
                            return Chats.echo(conversation, burst);
                        },
                        "halo.conversation.turn-attempts",
                        "2")
                .get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/halo"));
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(telegram.words()).containsExactly("/halo");
        });
        assertThat(node.orElseThrow().get(DeadLetters.class).list(10)).isEmpty();
    }

    @Test
    void handlesADeadMessageAgainWhenAskedTo() {
        AtomicInteger failures = new AtomicInteger(1);
        Inbox inbox = start(
                        (conversation, burst) -> {
                            if (failures.getAndDecrement() > 0) {
                                throw new IllegalStateException("defect");
                            }
                            return Chats.echo(conversation, burst);
                        },
                        "halo.conversation.turn-attempts",
                        "1")
                .get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/halo"));
        Eventually.that(() -> assertThat(telegram.words()).hasSize(1));
        DeadLetters letters = node.orElseThrow().get(DeadLetters.class);
        assertThat(letters.resend(letters.list(10).get(0).id())).isTrue();
        Eventually.that(() -> assertThat(telegram.words()).hasSize(2).endsWith("/halo"));
        assertThat(letters.list(10)).isEmpty();
    }

    @Test
    void passesDeletionsToTheTurnTaker() {
        start(Chats::echo)
                .get(Inbox.class)
                .append(new InboundMessage.Unsupported(
                        Chats.id("a"),
                        Chats.sender(1),
                        Instant.EPOCH,
                        Optional.empty(),
                        InboundMessage.UnsupportedKind.DELETED));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("Unsupported"));
    }

    @Test
    void handsOverFilesFromOurStore() {
        telegram.files(reference -> new FetchResult.Fetched(
                new ByteArrayInputStream(reference.platformId().getBytes(StandardCharsets.UTF_8)), Optional.empty()));
        start((conversation, burst) ->
                        new Turn(conversation, List.of(Chats.say(content(burst).toString()))))
                .get(Inbox.class)
                .append(photo("12345"));
        Eventually.that(
                () -> assertThat(telegram.words()).containsExactly("Stored[PHOTO, application/octet-stream, 5]"));
    }

    private static FetchResult file(String content) {
        return new FetchResult.Fetched(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    private Inbox tellingOfFiles() {
        return start((conversation, burst) ->
                        new Turn(conversation, List.of(Chats.say(content(burst).toString()))))
                .get(Inbox.class);
    }

    @Test
    void waitsForAFileWhileItsPlatformIsInTrouble() {
        AtomicInteger tries = new AtomicInteger();
        telegram.files(reference -> tries.incrementAndGet() <= 15 ? new FetchResult.Failed("190") : file("12345"));
        tellingOfFiles().append(photo("12345"));
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(telegram.words()).containsExactly("Stored[PHOTO, application/octet-stream, 5]");
        });
    }

    @Test
    void givesAFileUpThatItsPlatformDoesNotHandOverForHours() {
        telegram.files(reference -> new FetchResult.Failed("500"));
        tellingOfFiles().append(photo("12345"));
        Eventually.that(() -> {
            clock.advance(Duration.ofHours(1));
            assertThat(telegram.words()).containsExactly("Unusable[kind=PHOTO, reason=UNAVAILABLE]");
        });
    }

    @Test
    void givesAFileUpThatBreaksOffAgainAndAgain() {
        telegram.files(reference -> new FetchResult.Fetched(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken off");
                    }
                },
                Optional.empty()));
        tellingOfFiles().append(photo("12345"));
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(telegram.words()).containsExactly("Unusable[kind=PHOTO, reason=UNAVAILABLE]");
        });
    }

    @Test
    void fetchesAFileOnceHoweverOftenItsTurnIsTakenAgain() {
        AtomicInteger fetched = new AtomicInteger();
        AtomicInteger turns = new AtomicInteger();
        telegram.files(reference -> {
            fetched.incrementAndGet();
            return file("12345");
        });
        start((conversation, burst) -> {
                    if (turns.incrementAndGet() < 3) {
                        throw new IllegalStateException("as the test wants");
                    }
                    return new Turn(
                            conversation, List.of(Chats.say(content(burst).toString())));
                })
                .get(Inbox.class)
                .append(photo("12345"));
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(telegram.words()).containsExactly("Stored[PHOTO, application/octet-stream, 5]");
        });
        assertThat(fetched).hasValue(1);
    }

    @Test
    void answersOthersWhileFilesHang() {
        CountDownLatch hang = new CountDownLatch(1);
        telegram.files(reference -> {
            awaitQuietly(hang);
            return file("12345");
        });
        Inbox inbox = start(Chats::echo, "halo.queue.workers", "2", "halo.conversation.downloads", "2")
                .get(Inbox.class);
        for (int chat = 2; chat < 8; chat++) {
            inbox.append(photoOf(chat));
        }
        Eventually.that(() -> assertThat(redis.keys("*:in:parked")).isNotEmpty());
        inbox.append(Chats.text(1, "a", "/halo"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/halo"));
        hang.countDown();
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(telegram.words()).hasSize(7);
        });
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static InboundMessage photoOf(int chat) {
        MediaContent content =
                new MediaContent.Reference(MediaKind.PHOTO, "f" + chat, Optional.empty(), Optional.empty(), -1);
        return new InboundMessage.Media(
                Chats.id("p" + chat),
                Chats.sender(chat),
                Instant.EPOCH,
                Optional.empty(),
                content,
                "",
                Optional.empty());
    }

    @Test
    void knowsTheTicketOfTheMessageThatSomebodyRepliedTo() {
        TicketReference ticket = new TicketReference("HW-2611-7K3QX9", TicketReference.Purpose.CITIZEN);
        Inbox inbox = start((conversation, burst) -> new Turn(
                        conversation,
                        List.of(Chats.say(burst.head()
                                        .replyTo()
                                        .flatMap(ReplyTo::reference)
                                        .map(TicketReference::number)
                                        .orElse("?"))
                                .about(ticket))))
                .get(Inbox.class);
        inbox.append(reply("a", "m0"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("?"));
        Eventually.that(() -> assertThat(redis.keys("*:sent:*")).hasSize(1));
        inbox.append(reply("b", "m1"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("?", "HW-2611-7K3QX9"));
    }

    private static InboundMessage reply(String id, String to) {
        return new InboundMessage.Text(
                Chats.id(id), Chats.sender(1), Instant.EPOCH, Optional.of(new ReplyTo(to, Optional.empty())), "ya");
    }

    @Test
    void buriesAMessageThatCannotBeReadAndGoesOn() {
        Shard shard = new Shards(16).of(Chats.chat(1));
        String owner = Chats.chat(1).encoded();
        redis.rpush(MailboxKeys.LANE.box(shard, owner), "{\"v\":1}");
        Inbox inbox = start(Chats::echo).get(Inbox.class);
        inbox.append(Chats.text(1, "a", "/halo"));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("/halo"));
        assertThat(node.orElseThrow().get(DeadLetters.class).list(10))
                .extracting(DeadLetter::reason)
                .containsExactly("unreadable");
    }

    private static MediaContent content(Burst burst) {
        return ((InboundMessage.Media) burst.head()).content();
    }

    private static InboundMessage photo(String reference) {
        MediaContent content =
                new MediaContent.Reference(MediaKind.PHOTO, reference, Optional.empty(), Optional.empty(), -1);
        return new InboundMessage.Media(
                Chats.id("p"), Chats.sender(1), Instant.EPOCH, Optional.empty(), content, "", Optional.empty());
    }
}
