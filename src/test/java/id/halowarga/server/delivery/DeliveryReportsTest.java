package id.halowarga.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.DeliveryReport;
import id.halowarga.channel.DeliveryReport.Status;
import id.halowarga.channel.DeliveryReports;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.NudgeResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.outbox.OutboxEntry;
import id.halowarga.server.outbox.SentReferences;
import id.halowarga.server.outbox.UndeliveredMessages;
import id.halowarga.server.outbox.Windows;
import id.halowarga.server.redis.Shards;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.Eventually;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import id.halowarga.server.testing.TestClock;
import id.halowarga.server.testing.WindowChannel;
import id.halowarga.staff.Role;
import id.halowarga.text.Messages;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.DeliveryDesk;
import id.halowarga.ticket.desk.DeskWorld;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** What follows from what a platform reports of messages that it took. */
class DeliveryReportsTest {
    private static final ChatAddress CITIZEN = new ChatAddress(ChannelName.WHATSAPP, "6281200000001");

    private final RedisClient redis = RealRedis.emptyDatabase();
    private final TestClock clock = new TestClock();
    private final WindowChannel whatsapp = new WindowChannel();
    private final Told told = new Told();
    private final PipelineNode node = PipelineNode.startTelling(told, redis, clock, Chats::echo, List.of(whatsapp));
    private final DeskWorld world = DeskWorld.staffed();
    private final Ticket ticket = world.filed();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final DeliveryStatuses statuses = new DeliveryStatuses(redis, new Shards(16));
    private final LostMessages lost = new LostMessages(new DeliveryDesk(world.ports, world.setup));
    private final FailedReports failures =
            new FailedReports(node.get(SentReferences.class), node.get(Windows.class), node.get(Outbox.class), lost);
    private final DeliveryReports reports = new RedisDeliveryReports(statuses, failures, meters);

    /** As the application's, of which the outbox is told only once it is there itself. */
    private final class Told implements UndeliveredMessages {
        @Override
        public void lost(ChatAddress to, OutboxEntry entry) {
            alarms().lost(to, entry);
        }

        @Override
        public void failed(ChatAddress to, String platformMessageId, String error) {
            alarms().failed(to, platformMessageId, error);
        }

        @Override
        public void unasked(ChannelName channel, NudgeResult.Impossible why) {
            alarms().unasked(channel, why);
        }
    }

    private UndeliveredMessages alarms() {
        return new AlarmedOperators(lost, failures, world.ports.staff(), node.get(Outbox.class), Messages.shipped());
    }

    @AfterEach
    void close() {
        node.close();
        redis.close();
    }

    private void report(String message, Status status, String error) {
        Optional<String> code = error.isEmpty() ? Optional.empty() : Optional.of(error);
        reports.record(new DeliveryReport(CITIZEN, message, status, code, clock.instant()));
    }

    private Optional<Status> known(String message) {
        return statuses.find(CITIZEN, message);
    }

    private void sendNews() {
        node.get(Windows.class).wrote(CITIZEN, clock.instant());
        TicketReference about = new TicketReference(ticket.number().value(), Purpose.CITIZEN);
        node.get(Outbox.class).enqueue("kabar", CITIZEN, Chats.say("kabar").about(about));
        Eventually.that(() ->
                assertThat(node.get(SentReferences.class).find(CITIZEN, "m1")).contains(about));
    }

    private List<StoryEntry.Kind> story() {
        return world.tickets.story(ticket.number()).stream()
                .map(StoryEntry::kind)
                .toList();
    }

    @Test
    void neverMovesAStatusBackwards() {
        report("m", Status.DELIVERED, "");
        report("m", Status.SENT, "");
        assertThat(known("m")).contains(Status.DELIVERED);
        report("m", Status.READ, "");
        report("m", Status.FAILED, "131026");
        assertThat(known("m")).contains(Status.READ);
        report("n", Status.FAILED, "131026");
        report("n", Status.DELIVERED, "");
        assertThat(known("n")).contains(Status.DELIVERED);
        assertThat(known("unknown")).isEmpty();
    }

    @Test
    void countsAReportOnce() {
        report("m", Status.DELIVERED, "");
        report("m", Status.DELIVERED, "");
        assertThat(meters.counter("halo.messages.reports", "channel", "whatsapp", "status", "delivered", "error", "")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void notesOnceOnTheTicketWhatIsLost() {
        sendNews();
        report("m1", Status.FAILED, "131026");
        report("m1", Status.FAILED, "131026");
        assertThat(story()).containsExactly(StoryEntry.Kind.UNDELIVERED);
        assertThat(world.lastTo(DeskWorld.BUDI)).contains("belum sampai");
    }

    @Test
    void notesNothingOnceAMessageHasArrived() {
        sendNews();
        report("m1", Status.DELIVERED, "");
        report("m1", Status.FAILED, "131026");
        assertThat(story()).isEmpty();
    }

    @Test
    void holdsWhatThePlatformRefusesAfterwardsSinceTheWindowIsClosed() {
        sendNews();
        report("m1", Status.FAILED, "131047");
        report("m1", Status.FAILED, "131047");
        Eventually.that(() -> assertThat(whatsapp.nudges()).containsExactly("kabar"));
        assertThat(story()).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        node.get(Windows.class).wrote(CITIZEN, clock.instant());
        Eventually.that(() -> assertThat(whatsapp.free().words()).containsExactly("kabar", "kabar"));
    }

    @Test
    void tellsOperatorsOnceWhatKeepsPeopleFromBeingAsked() {
        ChatAddress operator = new ChatAddress(ChannelName.WHATSAPP, DeskWorld.OPERATOR.chat());
        node.get(Windows.class).wrote(operator, clock.instant());
        world.staff.release(DeskWorld.OPERATOR, clock.instant());
        world.bind(operator, Role.OPERATOR, Optional.empty(), "Rina");
        UndeliveredMessages alarms = alarms();
        NudgeResult.Impossible refused = new NudgeResult.Impossible(NudgeResult.Obstacle.TEMPLATE_REFUSED, "132001");
        alarms.unasked(ChannelName.WHATSAPP, refused);
        alarms.unasked(ChannelName.WHATSAPP, refused);
        alarms.unasked(ChannelName.WHATSAPP, new NudgeResult.Impossible(NudgeResult.Obstacle.NO_TEMPLATE, ""));
        Eventually.that(() -> assertThat(whatsapp.free().words())
                .hasSize(2)
                .first()
                .asString()
                .contains("132001"));
    }

    @Test
    void notesOnTheTicketWhatTheOutboxGivesUp() {
        TicketReference about = new TicketReference(ticket.number().value(), Purpose.CITIZEN);
        OutboxEntry entry = OutboxEntry.of("kabar", 0, Chats.say("kabar").about(about));
        told.lost(CITIZEN, entry);
        told.lost(CITIZEN, entry);
        told.lost(CITIZEN, OutboxEntry.of("lain", 0, Chats.say("lain")));
        assertThat(story()).containsExactly(StoryEntry.Kind.UNDELIVERED);
    }

    @Test
    void keepsAWindowOpenThatWasOpenedAfterTheFailedMessage() {
        sendNews();
        clock.advance(Duration.ofMinutes(20));
        node.get(Windows.class).wrote(CITIZEN, clock.instant());
        report("m1", Status.FAILED, "131047");
        Eventually.that(() -> assertThat(whatsapp.free().words()).containsExactly("kabar", "kabar"));
        assertThat(whatsapp.nudges()).isEmpty();
    }

    @Test
    void followsAFailureThatIsReportedWhileTheMessageIsStillOnItsWay() {
        node.get(Windows.class).wrote(CITIZEN, clock.instant());
        whatsapp.free().answer(delivery -> {
            report("p1", Status.FAILED, "131026");
            return new DeliveryResult.Delivered(List.of("p1", "p2"));
        });
        TicketReference about = new TicketReference(ticket.number().value(), Purpose.CITIZEN);
        node.get(Outbox.class).enqueue("kabar", CITIZEN, Chats.say("kabar").about(about));
        Eventually.that(() -> assertThat(story()).containsExactly(StoryEntry.Kind.UNDELIVERED));
        assertThat(redis.keys("*:early:*")).isEmpty();
    }

    @Test
    void findsWhatFailedDaysLater() {
        sendNews();
        assertThat(redis.pttl(redis.keys("*:copy:*").iterator().next()))
                .isGreaterThan(Duration.ofDays(6).toMillis());
    }
}
