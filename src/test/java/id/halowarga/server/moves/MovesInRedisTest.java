package id.halowarga.server.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.channel.ChatMoves;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.Inbox;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.channel.OptionPages;
import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.message.ChannelName;
import id.halowarga.message.Option;
import id.halowarga.message.TicketReference;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.outbox.SentReferences;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** Chats 1 and 2 lie in different shards, as a person's two numbers usually do. */
class MovesInRedisTest {
    private static final Instant WHEN = Instant.parse("2026-11-22T04:00:00Z");
    private static final TurnTaker COUNTING = (conversation, burst) ->
            new Turn(Chats.turned(conversation), List.of(Chats.say("turn " + Chats.turns(conversation))));

    private final RedisClient redis = RealRedis.emptyDatabase();
    private final TestClock clock = new TestClock();
    private final ObedientChannel channel = new ObedientChannel(ChannelName.TELEGRAM);
    private final PipelineNode node = PipelineNode.start(redis, clock, this::answer, List.of(channel));
    private volatile TurnTaker taker = COUNTING;

    @AfterEach
    void close() {
        node.close();
        redis.close();
    }

    private Turn answer(Conversation conversation, Burst burst) {
        return taker.take(conversation, burst);
    }

    private void move() {
        move(2);
    }

    private void move(int to) {
        Map<String, Belongings> parts = node.all(Belongings.class);
        ChatMoves moves = new WholeMoves(List.copyOf(parts.values()), new KnownMoves(redis));
        moves.moved(Chats.chat(1), Chats.chat(to), WHEN);
    }

    private void say(int chat, String id) {
        node.get(Inbox.class).append(Chats.text(chat, id, "halo"));
    }

    private void hears(String... words) {
        Eventually.that(() -> assertThat(channel.words()).containsExactly(words));
    }

    @Test
    void theConversationGoesOnUnderTheNewIdentifier() {
        say(1, "a");
        hears("turn 0");
        move();
        say(2, "b");
        hears("turn 0", "turn 1");
    }

    @Test
    void whoeverComesToHaveTheOldIdentifierBeginsAnew() {
        say(1, "a");
        hears("turn 0");
        move();
        move();
        say(1, "c");
        hears("turn 0", "turn 0");
    }

    @Test
    void whatWasBegunUnderTheNewIdentifierStays() {
        say(1, "a");
        hears("turn 0");
        say(1, "b");
        hears("turn 0", "turn 1");
        say(2, "c");
        hears("turn 0", "turn 1", "turn 0");
        move();
        say(2, "d");
        hears("turn 0", "turn 1", "turn 0", "turn 1");
    }

    @Test
    void nothingIsMovedWhileMessagesWait() {
        taker = (conversation, burst) -> {
            throw new IllegalStateException("as the test wants");
        };
        say(1, "a");
        assertThatThrownBy(this::move).isInstanceOf(InboxUnavailableException.class);
    }

    @Test
    void messagesThatWaitDepartToTheNewIdentifierInOrder() {
        channel.answer(delivery -> delivery.to().equals(Chats.chat(1))
                ? new DeliveryResult.RetryAfter(
                        List.of(), Duration.ofDays(1), DeliveryResult.Scope.CHAT, "as the test wants")
                : channel.delivered());
        for (String words : List.of("satu", "dua", "tiga")) {
            node.get(Outbox.class).enqueue("n-" + words, Chats.chat(1), Chats.say(words));
        }
        Eventually.that(() -> assertThat(channel.deliveries()).isNotEmpty());
        move();
        move();
        Eventually.that(() -> assertThat(channel.deliveries().stream()
                        .filter(delivery -> delivery.to().equals(Chats.chat(2)))
                        .map(delivery -> delivery.message().text().plain()))
                .containsExactly("satu", "dua", "tiga"));
    }

    @Test
    void messagesThatWaitFollowWhereBothIdentifiersAreInOneShard() {
        Shards shards = new Shards(16);
        int to = IntStream.iterate(2, number -> number + 1)
                .filter(number -> shards.of(Chats.chat(number)).equals(shards.of(Chats.chat(1))))
                .findFirst()
                .orElseThrow();
        channel.answer(delivery -> delivery.to().equals(Chats.chat(1))
                ? new DeliveryResult.RetryAfter(
                        List.of(), Duration.ofDays(1), DeliveryResult.Scope.CHAT, "as the test wants")
                : channel.delivered());
        node.get(Outbox.class).enqueue("n", Chats.chat(1), Chats.say("kabar"));
        hears("kabar");
        move(to);
        hears("kabar", "kabar");
    }

    @Test
    void whoHasTheOldIdentifierByThenStaysWhenTheMoveIsToldAgain() {
        say(1, "a");
        hears("turn 0");
        move();
        say(1, "stranger");
        hears("turn 0", "turn 0");
        move();
        say(1, "again");
        hears("turn 0", "turn 0", "turn 1");
    }

    @Test
    void aReplyToAMessageFromBeforeStillFindsItsTicket() {
        TicketReference ticket = new TicketReference("HW-2611-7K3QX9", TicketReference.Purpose.CITIZEN);
        node.get(Outbox.class).enqueue("n", Chats.chat(1), Chats.say("kabar").about(ticket));
        hears("kabar");
        Eventually.that(() -> assertThat(redis.keys("*:sent:*")).hasSize(1));
        OptionPages pages = node.get(OptionPages.class);
        pages.keep(Chats.chat(1), pages.payload("n"), List.of(new Option("w.1", "Ya")));
        move();
        assertThat(node.get(SentReferences.class).find(Chats.chat(2), "m1")).contains(ticket);
        assertThat(pages.find(Chats.chat(2), pages.payload("n"))).isPresent();
        assertThat(node.get(SentReferences.class).find(Chats.chat(3), "m1")).isEmpty();
    }
}
