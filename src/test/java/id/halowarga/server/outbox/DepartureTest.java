package id.halowarga.server.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.TicketReference;
import id.halowarga.server.redis.DeadLetter;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.NotedLosses;
import id.halowarga.server.testing.ObedientChannel;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import redis.clients.jedis.RedisClient;

class DepartureTest {
    private static final TicketReference TICKET = new TicketReference("HW-2611-7K3QX9", TicketReference.Purpose.ANSWER);

    private final RedisClient redis = RealRedis.emptyDatabase();
    private final TestClock clock = new TestClock();
    private final ObedientChannel telegram = new ObedientChannel(ChannelName.TELEGRAM);
    private final ObedientChannel webchat = new ObedientChannel(ChannelName.WEBCHAT);
    private final NotedLosses losses = new NotedLosses();
    private final PipelineNode node =
            PipelineNode.startTelling(losses, redis, clock, Chats::echo, List.of(telegram, webchat));
    private final Outbox outbox = node.get(Outbox.class);
    private final DeadLetters dead = node.get(DeadLetters.class);

    @AfterEach
    void close() {
        node.close();
        redis.close();
    }

    private void send(int chat, String words) {
        outbox.enqueue(words, Chats.chat(chat), Chats.say(words));
    }

    private static ChatAddress web(int number) {
        return new ChatAddress(ChannelName.WEBCHAT, "s" + number);
    }

    private DeliveryResult later(Duration after, DeliveryResult.Scope scope, String... sent) {
        return new DeliveryResult.RetryAfter(List.of(sent), after, scope, "429");
    }

    private DeliveryResult refused() {
        return new DeliveryResult.Rejected(List.of(), DeliveryResult.Reason.UNREACHABLE, "403");
    }

    @Test
    void sendsInOrderPerChat() {
        for (int i = 0; i < 20; i++) {
            outbox.enqueue("a" + i, web(1), Chats.say("a" + i));
            outbox.enqueue("b" + i, web(2), Chats.say("b" + i));
        }
        Eventually.that(() -> assertThat(webchat.words()).hasSize(40));
        assertThat(webchat.words().stream().filter(word -> word.startsWith("a")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "a" + i).toList());
        assertThat(webchat.words().stream().filter(word -> word.startsWith("b")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "b" + i).toList());
    }

    @Test
    void takesTheSameMessageOnce() {
        send(1, "kabar");
        send(1, "kabar");
        send(1, "lagi");
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("kabar", "lagi"));
    }

    @Test
    void waitsAsLongAsThePlatformAsksAndGoesOnFromTheFirstUnsentPart() {
        telegram.answer(delivery -> delivery.id().equals("n")
                ? later(Duration.ofSeconds(30), DeliveryResult.Scope.CHAT, "m1", "m2")
                : telegram.delivered());
        outbox.enqueue("n", Chats.chat(1), Chats.say("panjang").about(TICKET));
        send(1, "sesudah");
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("panjang"));
        send(2, "lain");
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("panjang", "lain"));
        clock.advance(Duration.ofMillis(29_900));
        send(3, "penanda");
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("panjang", "lain", "penanda"));
        telegram.answer(delivery -> telegram.delivered());
        clock.advance(Duration.ofMillis(100));
        Eventually.that(
                () -> assertThat(telegram.words()).containsExactly("panjang", "lain", "penanda", "panjang", "sesudah"));
        assertThat(telegram.deliveries().get(3).firstPart()).isEqualTo(2);
        assertThat(telegram.deliveries().get(3).id()).isEqualTo("n");
        assertThat(node.get(SentReferences.class).find(Chats.chat(1), "m2")).contains(TICKET);
    }

    @Test
    void countsWhatThePlatformRefusesByItsCode() {
        telegram.answer(delivery -> delivery.id().equals("satu")
                ? new DeliveryResult.Rejected(
                        List.of(), DeliveryResult.Reason.INVALID, "Bad Request: words of a person")
                : refused());
        send(1, "satu");
        send(2, "dua");
        send(3, "tiga");
        Eventually.that(() -> assertThat(refusals("403")).isEqualTo(2));
        Eventually.that(() -> assertThat(refusals("other")).isEqualTo(1));
    }

    private double refusals(String error) {
        return node.get(MeterRegistry.class)
                .counter("halo.channel.refusals", "channel", "telegram", "error", error)
                .count();
    }

    @Test
    void silencesTheWholeChannelWhenThePlatformAsks() {
        telegram.answer(delivery -> later(Duration.ofMinutes(1), DeliveryResult.Scope.CHANNEL));
        send(1, "satu");
        Eventually.that(() -> assertThat(redis.get("halo:{out:telegram}:pause")).isNotNull());
        telegram.answer(delivery -> telegram.delivered());
        send(2, "dua");
        outbox.enqueue("w", web(1), Chats.say("web"));
        Eventually.that(() -> assertThat(webchat.words()).containsExactly("web"));
        assertThat(telegram.words()).containsOnly("satu");
        clock.advance(Duration.ofMinutes(1));
        Eventually.that(() -> assertThat(telegram.words()).hasSize(3).contains("dua"));
    }

    @Test
    void backsOffFurtherEachTimeThePlatformIsAway() {
        AtomicInteger failures = new AtomicInteger(3);
        telegram.answer(delivery -> failures.getAndDecrement() > 0
                ? later(Duration.ZERO, DeliveryResult.Scope.CHANNEL)
                : telegram.delivered());
        send(1, "kabar");
        Eventually.that(() -> {
            clock.advance(Duration.ofMillis(500));
            assertThat(telegram.words()).hasSize(4).containsOnly("kabar");
        });
        Eventually.that(
                () -> assertThat(redis.get("halo:{out:telegram}:failures")).isNull());
    }

    @Test
    void keepsARefusedMessageAndSendsTheNext() {
        telegram.answer(delivery -> delivery.id().equals("satu") ? refused() : telegram.delivered());
        send(1, "satu");
        send(1, "dua");
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("satu", "dua"));
        List<DeadLetter> letters = dead.list(10);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).reason()).isEqualTo("UNREACHABLE");
        assertThat(letters.get(0).detail()).isEqualTo("403");
        assertThat(letters.get(0).at()).isEqualTo(clock.instant());
        assertThat(letters.get(0).toString()).doesNotContain("telegram:1");
    }

    @Test
    void sendsADeadLetterAgainOrForgetsIt() {
        telegram.answer(delivery -> refused());
        send(1, "satu");
        send(2, "dua");
        Eventually.that(() -> assertThat(dead.list(10)).hasSize(2));
        telegram.answer(delivery -> telegram.delivered());
        DeadLetter first = letterOf(1);
        assertThat(dead.discard(letterOf(2).id())).isTrue();
        assertThat(dead.resend(first.id())).isTrue();
        assertThat(dead.resend(first.id())).isFalse();
        assertThat(dead.discard(first.id())).isFalse();
        Eventually.that(() -> assertThat(telegram.words()).hasSize(3).endsWith("satu"));
        assertThat(dead.list(10)).isEmpty();
    }

    private DeadLetter letterOf(int chat) {
        String owner = Chats.chat(chat).encoded();
        return dead.list(10).stream()
                .filter(letter -> letter.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsMessagesToAChannelThatIsOff() {
        outbox.enqueue("n", new ChatAddress(ChannelName.WHATSAPP, "62812"), Chats.say("kabar"));
        Eventually.that(() -> assertThat(dead.list(10)).hasSize(1));
        assertThat(dead.list(10).get(0).reason()).isEqualTo("UNREACHABLE");
        assertThat(dead.list(10).get(0).detail()).isEqualTo("the channel is not switched on");
    }

    @Test
    void givesUpAMessageThatIsADayOld() {
        telegram.answer(delivery -> later(Duration.ofHours(25), DeliveryResult.Scope.CHAT));
        send(1, "kabar");
        Eventually.that(() -> assertThat(telegram.words()).hasSize(1));
        Eventually.that(() -> {
            clock.advance(Duration.ofHours(25));
            assertThat(dead.list(10)).extracting(DeadLetter::reason).containsExactly("EXPIRED");
        });
        assertThat(telegram.words()).hasSize(1);
    }

    @Test
    void givesUpAMessageThatOurOwnCodeFailsOn() {
        telegram.answer(delivery -> {
            throw new IllegalStateException("defect");
        });
        send(1, "kabar");
        Eventually.that(() -> {
            clock.advance(Duration.ofMinutes(1));
            assertThat(dead.list(10)).extracting(DeadLetter::reason).containsExactly("DEFECT");
        });
        assertThat(telegram.words()).hasSize(8);
        assertThat(losses.lost()).containsExactly("kabar");
    }

    @Test
    void givesNoMessageUpWhileNobodyCanBeToldThatItIsLost() {
        AtomicInteger outages = new AtomicInteger(20);
        losses.trouble(() -> {
            if (outages.getAndDecrement() > 0) {
                throw new DataAccessResourceFailureException("as the test wants");
            }
        });
        telegram.answer(delivery -> refused());
        send(1, "kabar");
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(5));
            assertThat(dead.list(10)).extracting(DeadLetter::reason).containsExactly("UNREACHABLE");
        });
        assertThat(losses.lost()).containsExactly("kabar");
    }

    @Test
    void goesOnSendingWhenTheClockIsSetBack() {
        for (int i = 0; i < 4; i++) {
            send(1, "k" + i);
        }
        Eventually.that(() -> assertThat(telegram.words()).hasSize(4));
        Eventually.that(() -> assertThat(redis.keys("*:queued")).isEmpty());
        clock.advance(Duration.ofHours(-1));
        send(1, "kabar");
        Eventually.that(() -> assertThat(telegram.words()).endsWith("kabar"));
    }

    @Test
    void paysAttentionToThePaceOfAChat() {
        for (int i = 0; i < 6; i++) {
            send(1, "k" + i);
        }
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("k0", "k1", "k2", "k3"));
        send(2, "lain");
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("k0", "k1", "k2", "k3", "lain"));
        clock.advance(Duration.ofSeconds(1));
        Eventually.that(() -> assertThat(telegram.words()).endsWith("lain", "k4"));
        clock.advance(Duration.ofSeconds(1));
        Eventually.that(() -> assertThat(telegram.words()).endsWith("lain", "k4", "k5"));
    }

    @Test
    void letsAGroupHaveTwentyMessagesAMinute() {
        for (int i = 0; i < 22; i++) {
            send(-5, "g" + i);
        }
        Eventually.that(() -> assertThat(telegram.words()).hasSize(20));
        clock.advance(Duration.ofSeconds(3));
        Eventually.that(() -> assertThat(telegram.words()).hasSize(21));
        clock.advance(Duration.ofSeconds(3));
        Eventually.that(() -> assertThat(telegram.words()).hasSize(22).endsWith("g20", "g21"));
    }

    @Test
    void paysAttentionToThePaceOfAllChatsTogether() {
        for (int chat = 1; chat <= 33; chat++) {
            send(chat, "c" + chat);
        }
        Eventually.that(() -> assertThat(telegram.words()).hasSize(30));
        clock.advance(Duration.ofMillis(100));
        Eventually.that(() -> assertThat(telegram.words()).hasSize(33));
    }

    @Test
    void countsTheFurtherPartsOfAMessage() {
        telegram.answer(delivery -> new DeliveryResult.Delivered(List.of("p1", "p2", "p3", "p4")));
        send(1, "panjang");
        send(1, "sesudah");
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("panjang"));
        Eventually.that(() -> assertThat(redis.keys("*:parked")).hasSize(1));
        clock.advance(Duration.ofSeconds(1));
        Eventually.that(() -> assertThat(telegram.words()).containsExactly("panjang", "sesudah"));
    }

    @Test
    void remembersWhichTicketEveryPartWasAbout() {
        telegram.answer(delivery -> new DeliveryResult.Delivered(List.of("p1", "p2")));
        outbox.enqueue("n", Chats.chat(1), Chats.say("kartu").about(TICKET));
        outbox.enqueue("o", Chats.chat(2), Chats.say("bukan kartu"));
        Eventually.that(() -> assertThat(telegram.words()).hasSize(2));
        SentReferences references = node.get(SentReferences.class);
        Eventually.that(() -> assertThat(references.find(Chats.chat(1), "p2")).contains(TICKET));
        assertThat(references.find(Chats.chat(1), "p1")).contains(TICKET);
        assertThat(references.find(Chats.chat(2), "p1")).isEqualTo(Optional.empty());
    }

    @Test
    void repeatsTheSameDeliveryIdOnEveryAttempt() {
        AtomicInteger tries = new AtomicInteger();
        telegram.answer(delivery -> tries.incrementAndGet() < 3
                ? later(Duration.ofSeconds(1), DeliveryResult.Scope.CHAT)
                : telegram.delivered());
        send(1, "kabar");
        Eventually.that(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(telegram.deliveries()).hasSize(3);
        });
        assertThat(telegram.deliveries()).extracting(Delivery::id).containsOnly("kabar");
    }
}
