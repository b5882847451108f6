package id.halowarga.server.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.Inbox;
import id.halowarga.channel.NudgeResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MessageId;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.Sender;
import id.halowarga.message.TicketReference;
import id.halowarga.server.redis.DeadLetter;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.NotedLosses;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import id.halowarga.server.testing.WindowChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** Messages to people who have not written for a while. */
class WindowTest {
    private static final ChatAddress CITIZEN = new ChatAddress(ChannelName.WHATSAPP, "6281200000001");
    private static final TicketReference TICKET =
            new TicketReference("HW-2611-7K3QX9", TicketReference.Purpose.CITIZEN);
    private static final Duration A_DAY = Duration.ofHours(24);

    private final RedisClient redis = RealRedis.emptyDatabase();
    private final TestClock clock = new TestClock();
    private final WindowChannel whatsapp = new WindowChannel();
    private final NotedLosses losses = new NotedLosses();
    private PipelineNode node = start();

    private PipelineNode start() {
        return PipelineNode.startTelling(
                losses, redis, clock, Chats::echo, List.of(whatsapp), "halo.outbox.holding.most", "5");
    }

    @AfterEach
    void close() {
        node.close();
        redis.close();
    }

    private void notice(String words) {
        node.get(Outbox.class).enqueue(words, CITIZEN, Chats.say(words).asNotice(NoticeKind.NEWS));
    }

    private void write(String words) {
        node.get(Inbox.class)
                .append(new InboundMessage.Text(
                        new MessageId(ChannelName.WHATSAPP, words),
                        new Sender(CITIZEN, CITIZEN.chat(), "", false, Optional.empty()),
                        clock.instant(),
                        Optional.empty(),
                        words));
    }

    private void free(String... words) {
        Eventually.that(() -> assertThat(whatsapp.free().words()).containsExactly(words));
    }

    private void held(int count) {
        Eventually.that(() -> assertThat(
                        redis.keys("*:held:*").stream().mapToLong(redis::llen).sum())
                .isEqualTo(count));
    }

    private List<String> deadReasons() {
        return node.get(DeadLetters.class).list(10).stream()
                .map(DeadLetter::reason)
                .toList();
    }

    @Test
    void sendsFreeWordsWhileTheWindowIsOpen() {
        write("halo");
        free("halo");
        clock.advance(A_DAY.minusMillis(1));
        notice("kabar");
        free("halo", "kabar");
        assertThat(whatsapp.nudges()).isEmpty();
    }

    @Test
    void asksThePersonToWriteAndSendsWhatWasHeldBeforeTheReply() {
        write("halo");
        free("halo");
        clock.advance(A_DAY);
        notice("satu");
        notice("dua");
        held(2);
        assertThat(whatsapp.nudges()).containsExactly("satu");
        write("ya?");
        free("halo", "satu", "dua", "ya?");
        held(0);
    }

    @Test
    void holdsWhatIsSaidToSomebodyWhoNeverWrote() {
        notice("satu");
        held(1);
        assertThat(whatsapp.free().words()).isEmpty();
        assertThat(whatsapp.nudges()).containsExactly("satu");
    }

    @Test
    void losesNothingThatIsHeldByARestartOrOnAnotherNode() {
        notice("satu");
        held(1);
        node.close();
        node = start();
        try (PipelineNode second = start()) {
            notice("dua");
            held(2);
            second.get(Windows.class).wrote(CITIZEN, clock.instant());
            free("satu", "dua");
        }
    }

    @Test
    void asksAgainForAnotherReasonAndAfterADay() {
        notice("satu");
        notice("dua");
        Outbox outbox = node.get(Outbox.class);
        outbox.enqueue("tiga", CITIZEN, Chats.say("tiga").asNotice(NoticeKind.QUESTION));
        outbox.enqueue("empat", CITIZEN, Chats.say("empat").about(TICKET).asNotice(NoticeKind.NEWS));
        held(4);
        assertThat(whatsapp.nudges()).containsExactly("satu", "tiga", "empat");
        clock.advance(A_DAY);
        notice("lima");
        held(5);
        assertThat(whatsapp.nudges()).containsExactly("satu", "tiga", "empat", "lima");
    }

    @Test
    void remembersTheTicketOfTheMessageThatAsks() {
        node.get(Outbox.class).enqueue("satu", CITIZEN, Chats.say("satu").about(TICKET));
        held(1);
        assertThat(node.get(SentReferences.class).find(CITIZEN, "nsatu")).contains(TICKET);
        assertThat(node.get(SentReferences.class).message(CITIZEN, "nsatu"))
                .get()
                .extracting(SentMessage::opening)
                .isEqualTo(true);
        write("ya?");
        free("satu", "ya?");
        Eventually.that(() -> assertThat(node.get(SentReferences.class).message(CITIZEN, "m1"))
                .get()
                .extracting(SentMessage::opening)
                .isEqualTo(false));
    }

    @Test
    void remembersWhatAReplyNeedsToKnowBesides() {
        write("halo");
        free("halo");
        TicketReference task = new TicketReference("HW-2611-7K3QX9", TicketReference.Purpose.TASK, Optional.of("dlh"));
        node.get(Outbox.class).enqueue("tugas", CITIZEN, Chats.say("tugas").about(task));
        Eventually.that(() ->
                assertThat(node.get(SentReferences.class).find(CITIZEN, "m2")).contains(task));
    }

    private static InboundMessage written(String words, Instant at) {
        return new InboundMessage.Text(
                new MessageId(ChannelName.WHATSAPP, words),
                new Sender(CITIZEN, CITIZEN.chat(), "", false, Optional.empty()),
                at,
                Optional.empty(),
                words);
    }

    @Test
    void opensTheWindowThoughRedisForgotTheScripts() {
        notice("satu");
        held(1);
        redis.scriptFlush();
        write("ya?");
        free("satu", "ya?");
        held(0);
    }

    @Test
    void knowsWhichMessageLetOutWhatWasHeld() {
        Windows windows = node.get(Windows.class);
        InboundMessage first = written("satu?", clock.instant());
        opened(windows, first);
        assertThat(windows.opened(first)).isFalse();
        clock.advance(A_DAY);
        notice("kabar");
        held(1);
        InboundMessage second = written("dua?", clock.instant());
        opened(windows, second);
        free("kabar");
        held(0);
        assertThat(windows.opened(second)).isTrue();
        opened(windows, second);
        assertThat(windows.opened(second)).as("brought again").isTrue();
        InboundMessage third = written("tiga?", clock.instant());
        opened(windows, third);
        assertThat(windows.opened(third)).isFalse();
    }

    private void opened(Windows windows, InboundMessage message) {
        windows.opening(message).ifPresent(new RedisScripts(redis)::run);
    }

    @Test
    void holdsAMessageWhoseWindowClosesOnTheWay() {
        write("halo");
        free("halo");
        whatsapp.free().answer(delivery -> new DeliveryResult.Closed(List.of("p1"), "131047"));
        notice("satu");
        notice("dua");
        held(2);
        assertThat(whatsapp.nudges()).containsExactly("satu");
        whatsapp.free().answer(delivery -> whatsapp.free().delivered());
        clock.advance(Duration.ofSeconds(1));
        write("ya?");
        free("halo", "satu", "satu", "dua", "ya?");
        assertThat(whatsapp.free().deliveries().get(2).firstPart()).isEqualTo(1);
    }

    @Test
    void holdsOnWhenTheWindowClosesAmongHeldMessages() {
        notice("satu");
        notice("dua");
        held(2);
        whatsapp.free().answer(delivery -> new DeliveryResult.Closed(List.of(), "131047"));
        write("ya?");
        free("satu");
        held(3);
        whatsapp.free().answer(delivery -> whatsapp.free().delivered());
        clock.advance(Duration.ofSeconds(1));
        write("dan?");
        free("satu", "satu", "dua", "ya?", "dan?");
    }

    @Test
    void holdsInSilenceWhereThePersonCannotBeAsked() {
        whatsapp.answerNudges(delivery -> new NudgeResult.Impossible(NudgeResult.Obstacle.NO_TEMPLATE, ""));
        notice("satu");
        notice("dua");
        held(2);
        write("ya?");
        free("satu", "dua", "ya?");
    }

    @Test
    void waitsWithAskingUntilThePlatformLetsItOrThePersonWrites() {
        whatsapp.answerNudges(delivery -> new NudgeResult.Failed(
                new DeliveryResult.RetryAfter(List.of(), A_DAY, DeliveryResult.Scope.CHAT, "131049")));
        notice("satu");
        Eventually.that(() -> assertThat(redis.keys("*:parked")).isNotEmpty());
        notice("dua");
        write("ya?");
        free("satu", "dua", "ya?");
        assertThat(whatsapp.nudges()).containsExactly("satu");
    }

    @Test
    void givesUpOnSomebodyWhoCannotBeReached() {
        whatsapp.answerNudges(delivery -> new NudgeResult.Failed(
                new DeliveryResult.Rejected(List.of(), DeliveryResult.Reason.UNREACHABLE, "131026")));
        notice("satu");
        Eventually.that(() -> assertThat(deadReasons()).containsExactly("UNREACHABLE"));
        held(0);
    }

    @Test
    void givesHeldMessagesUpThatAreTooOldWithoutAnybodyWriting() {
        notice("satu");
        held(1);
        clock.advance(Duration.ofDays(30).plusMillis(1));
        Eventually.that(() -> assertThat(deadReasons()).containsExactly("EXPIRED"));
        held(0);
        notice("dua");
        held(1);
    }

    @Test
    void holdsNoMoreThanItMay() {
        IntStream.range(0, 6).forEach(i -> notice("kabar" + i));
        Eventually.that(() -> assertThat(deadReasons()).containsExactly("TOO_MANY_HELD"));
        Eventually.that(() -> assertThat(losses.lost()).containsExactly("kabar0"));
        held(5);
        write("ya?");
        free("kabar1", "kabar2", "kabar3", "kabar4", "kabar5", "ya?");
    }

    @Test
    void takesALateMessageForNoNewWindow() {
        InboundMessage late = new InboundMessage.Text(
                new MessageId(ChannelName.WHATSAPP, "lama"),
                new Sender(CITIZEN, CITIZEN.chat(), "", false, Optional.empty()),
                clock.instant().minus(A_DAY),
                Optional.empty(),
                "lama");
        notice("satu");
        held(1);
        node.get(Inbox.class).append(late);
        held(2);
        assertThat(whatsapp.free().words()).isEmpty();
    }

    @Test
    void sendsAResentLetterAsIfItWereNew() {
        whatsapp.free()
                .answer(delivery -> new DeliveryResult.Rejected(List.of(), DeliveryResult.Reason.INVALID, "100"));
        write("halo");
        Eventually.that(() -> assertThat(deadReasons()).containsExactly("INVALID"));
        clock.advance(Duration.ofDays(3));
        whatsapp.free().answer(delivery -> whatsapp.free().delivered());
        node.get(Windows.class).wrote(CITIZEN, clock.instant());
        DeadLetters dead = node.get(DeadLetters.class);
        assertThat(dead.resend(dead.list(1).get(0).id())).isTrue();
        free("halo", "halo");
        assertThat(deadReasons()).isEmpty();
    }

    @Test
    void keepsAWindowOpenInWhichThePersonWroteWhileTheMessageWasRefused() {
        write("halo");
        free("halo");
        AtomicBoolean first = new AtomicBoolean(true);
        whatsapp.free().answer(delivery -> {
            if (!first.getAndSet(false)) {
                return whatsapp.free().delivered();
            }
            clock.advance(Duration.ofSeconds(1));
            node.get(Windows.class).wrote(CITIZEN, clock.instant());
            return new DeliveryResult.Closed(List.of(), "131047");
        });
        notice("satu");
        free("halo", "satu", "satu");
        held(0);
    }

    @Test
    void goesOnBehindAHeldMessageThatNobodyCanRead() {
        notice("satu");
        held(1);
        String held = redis.keys("*:held:*").iterator().next();
        redis.lset(held, 0, "no entry");
        notice("dua");
        held(1);
        Eventually.that(() -> assertThat(deadReasons()).containsExactly("UNREADABLE"));
        write("ya?");
        free("dua", "ya?");
    }

    @Test
    void goesOnWhenThePersonWritesWhomThePlatformWantsLeftAlone() {
        write("halo");
        free("halo");
        whatsapp.free()
                .answer(delivery ->
                        new DeliveryResult.RetryAfter(List.of(), A_DAY, DeliveryResult.Scope.CHAT, "131049"));
        notice("satu");
        free("halo", "satu");
        Eventually.that(() -> assertThat(redis.keys("*:parked")).isNotEmpty());
        whatsapp.free().answer(delivery -> whatsapp.free().delivered());
        clock.advance(Duration.ofSeconds(1));
        write("ya?");
        free("halo", "satu", "satu", "ya?");
    }

    @Test
    void triesAgainAfterTheDayForWhichThePlatformWantsAPersonLeftAlone() {
        write("halo");
        free("halo");
        whatsapp.free()
                .answer(delivery ->
                        new DeliveryResult.RetryAfter(List.of(), A_DAY, DeliveryResult.Scope.CHAT, "131049"));
        clock.advance(Duration.ofSeconds(1));
        notice("satu");
        free("halo", "satu");
        Eventually.that(() -> assertThat(redis.keys("*:parked")).isNotEmpty());
        whatsapp.free().answer(delivery -> whatsapp.free().delivered());
        redis.keys("*:window:*").forEach(window -> redis.set(window, Long.toString(Long.MAX_VALUE / 2)));
        clock.advance(A_DAY.plusSeconds(1));
        free("halo", "satu", "satu");
        assertThat(deadReasons()).isEmpty();
    }
}
