package id.halowarga.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.directory.Directory;
import id.halowarga.directory.OpdRouter;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MessageId;
import id.halowarga.server.testing.Eventually;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.testing.AtOnce;
import id.halowarga.testing.Stores;
import id.halowarga.testing.TestClock;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.clock.ClockPlan;
import id.halowarga.ticket.clock.ClockSettings;
import id.halowarga.ticket.clock.ClockedTickets;
import id.halowarga.ticket.clock.Clockwork;
import id.halowarga.ticket.clock.TakenStep;
import id.halowarga.ticket.clock.TimedStep;
import id.halowarga.ticket.desk.DefaultCitizenDesk;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSettings;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.DeskWorld;
import id.halowarga.ticket.desk.TimedDesk;
import id.halowarga.transcript.TestCity;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes whose clocks go over one real database. */
class TwoClocksTest {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    private static final int TICKETS = 40;

    private final TestClock clock = TestClock.at("2026-11-18T03:00:00Z");
    private final Directory directory = TestCity.directory();
    private final Queue<TakenStep> taken = new ConcurrentLinkedQueue<>();
    private Node one;
    private Node other;

    /** The stores, desks and clockwork of one node. */
    private final class Node {
        private final DeskPorts ports;
        private final DefaultCitizenDesk citizens;
        private final Clockwork clockwork;

        Node() {
            Stores stores = PostgresStores.over(POSTGRES.database(), POSTGRES.cipher);
            WorkingCalendar calendar = WorkingCalendar.shipped(directory.timeZone());
            ClockPlan plan = new ClockPlan(calendar, ClockSettings.DEFAULT);
            JdbcTicketClocks clocks = new JdbcTicketClocks(POSTGRES.jdbc());
            DeskSetup setup = new DeskSetup(
                    directory,
                    new OpdRouter(directory, TestCity.classifier()),
                    calendar,
                    Messages.shipped(),
                    DeskSettings.DEFAULT,
                    clock);
            ports = new DeskPorts(
                    stores.unit(),
                    stores.handled(),
                    new ClockedTickets(stores.tickets(), clocks, plan),
                    stores.staff(),
                    stores.notices(),
                    stores.drafts(),
                    stores.corrections(),
                    stores.satisfaction(),
                    stores.supports());
            citizens = new DefaultCitizenDesk(ports, setup);
            clockwork = new Clockwork(
                    ports.unit(),
                    ports.tickets(),
                    clocks,
                    plan,
                    new Clockwork.ClockHours(clock, calendar, true),
                    new TimedDesk(ports, setup));
        }

        /** As the application's task does, in batches so small that both nodes get some. */
        List<TakenStep> goThrough() {
            List<TakenStep> all = Stream.generate(() -> clockwork.work(3))
                    .takeWhile(some -> !some.isEmpty())
                    .flatMap(List::stream)
                    .toList();
            taken.addAll(all);
            return all;
        }
    }

    @BeforeEach
    void open() {
        one = new Node();
        other = new Node();
        one.ports
                .staff()
                .bind(
                        new Handler(
                                new ChatAddress(ChannelName.TELEGRAM, "3001"),
                                Role.OPD_ADMIN,
                                Optional.of(SampleTickets.ROADS),
                                "Budi",
                                Language.INDONESIAN,
                                false),
                        clock.instant());
        IntStream.range(0, TICKETS)
                .forEach(i -> one.citizens.file(
                        DeskWorld.report(Optional.of(SampleTickets.ROADS)),
                        new Cause(List.of(new MessageId(ChannelName.TELEGRAM, "report " + i)))));
    }

    private void at(String local) {
        clock.set(LocalDateTime.parse(local).atZone(directory.timeZone()).toInstant());
    }

    private long count(TimedStep step) {
        return taken.stream().filter(t -> t.step() == step).count();
    }

    private void awaitAll(TimedStep step) {
        Eventually.that(() -> assertThat(count(step)).isEqualTo(TICKETS));
    }

    private long noticesToBudi() {
        ChatAddress budi = new ChatAddress(ChannelName.TELEGRAM, "3001");
        return POSTGRES.waitingNotices().stream()
                .filter(notice -> notice.to().equals(budi))
                .count();
    }

    @Test
    void takeEveryStepOnceThoughBothLookAtOnce() {
        for (String morning : List.of(
                "2026-11-24T07:30", "2026-11-26T07:30", "2026-11-30T07:30", "2026-12-03T07:30", "2026-12-08T07:30")) {
            at(morning);
            Queue<Node> nodes = new ConcurrentLinkedQueue<>(List.of(one, other));
            AtOnce.run(2, () -> nodes.remove().goThrough());
        }
        for (TimedStep step : List.of(
                TimedStep.FIRST_ANSWER_REMINDER,
                TimedStep.FIRST_ANSWER_OVERDUE,
                TimedStep.FIRST_ANSWER_ESCALATION,
                TimedStep.SILENCE_RECALL,
                TimedStep.VERIFICATION_REMINDER)) {
            assertThat(count(step)).as("%s", step).isEqualTo(TICKETS);
        }
        assertThat(taken).hasSize(5 * TICKETS);
    }

    @Test
    void takeEveryStepOnceOnTwoSchedulersAlsoAfterALongStop() {
        Schedulers nodes = new Schedulers(
                POSTGRES.database().pool(),
                new SchedulerSettings(2, Duration.ofMillis(20), Duration.ofSeconds(5)),
                POSTGRES.cipher,
                clock,
                Optional.empty());
        List<Scheduler> schedulers = Stream.of(one, other)
                .map(node -> nodes.ofTimedTasks(List.of(task(node))))
                .toList();
        schedulers.forEach(Scheduler::start);
        try {
            at("2026-11-24T07:30");
            awaitAll(TimedStep.FIRST_ANSWER_REMINDER);
            at("2026-12-18T09:00");
            awaitAll(TimedStep.FIRST_ANSWER_ESCALATION);
        } finally {
            schedulers.forEach(Scheduler::stop);
        }
        assertThat(taken).as("nothing of what lay between").hasSize(2 * TICKETS);
        Set<TicketNumber> told = new HashSet<>();
        taken.stream()
                .filter(step -> step.step() == TimedStep.FIRST_ANSWER_ESCALATION)
                .forEach(step -> {
                    assertThat(told.add(step.ticket())).isTrue();
                    assertThat(step.leftOut()).containsExactly(TimedStep.FIRST_ANSWER_OVERDUE);
                });
        assertThat(noticesToBudi()).as("a card and a reminder of each").isEqualTo(2 * TICKETS);
    }

    private static RecurringTask<Void> task(Node node) {
        return Tasks.recurring("timed-steps", FixedDelay.ofSeconds(1)).execute((instance, context) -> node.goThrough());
    }
}
