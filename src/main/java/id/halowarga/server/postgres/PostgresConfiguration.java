package id.halowarga.server.postgres;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import id.halowarga.learning.Corrections;
import id.halowarga.server.moves.Belongings;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.privacy.KeyLedger;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.settings.CitySettings;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.StandingHandlers;
import id.halowarga.staff.StandingStaff;
import id.halowarga.staff.TemplateStore;
import id.halowarga.text.Messages;
import id.halowarga.ticket.Drafts;
import id.halowarga.ticket.NoticeQueue;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.UnitOfWork;
import id.halowarga.ticket.clock.TicketClocks;
import id.halowarga.ticket.overview.TicketOverview;
import id.halowarga.ticket.satisfaction.SatisfactionStore;
import id.halowarga.ticket.support.SimilarReports;
import id.halowarga.ticket.support.SupportStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The stores, and the schedulers of their tasks, over the application's {@link DataSource}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SchedulerSettings.class)
class PostgresConfiguration {
    /** Longest unit of work, in seconds: it is a handful of statements, so that a longer one hangs on a lock. */
    private static final int LONGEST_UNIT_SECONDS = 30;

    @Bean
    UnitOfWork unitOfWork(PlatformTransactionManager transactions) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setTimeout(LONGEST_UNIT_SECONDS);
        return new JdbcUnitOfWork(template);
    }

    @Bean
    TicketStore ticketStore(JdbcClient jdbc, PersonalCipher cipher, UnitOfWork unit, Clock clock) {
        unit.execute(() -> {
            new KeyLedger(jdbc, cipher).check(clock.instant());
            return cipher;
        });
        return new JdbcTicketStore(jdbc, cipher);
    }

    @Bean
    SatisfactionStore satisfactionStore(JdbcClient jdbc) {
        return new JdbcSatisfactionStore(jdbc);
    }

    @Bean
    SupportStore supportStore(JdbcClient jdbc, PersonalCipher cipher) {
        return new JdbcSupportStore(jdbc, cipher);
    }

    @Bean
    SimilarReports similarReports(JdbcClient jdbc, UnitOfWork unit, PersonalCipher cipher) {
        return new JdbcSimilarReports(jdbc, unit, cipher);
    }

    @Bean
    JdbcHandledMessages handledMessages(JdbcClient jdbc, PersonalCipher cipher) {
        return new JdbcHandledMessages(jdbc, cipher);
    }

    @Bean
    Drafts drafts(JdbcClient jdbc, PersonalCipher cipher) {
        return new JdbcDrafts(jdbc, cipher);
    }

    @Bean
    Corrections corrections(JdbcClient jdbc) {
        return new JdbcCorrections(jdbc);
    }

    @Bean
    StaffStore staffStore(
            JdbcClient jdbc,
            PersonalCipher cipher,
            UnitOfWork unit,
            CitySettings city,
            Messages messages,
            MovedChats moves,
            ObjectProvider<StandingHandlers> others) {
        StaffStore staff = new JdbcStaffStore(jdbc, cipher, unit);
        for (StandingHandlers standing : others.orderedStream().toList()) {
            staff = new StandingStaff(staff, standing);
        }
        return new StandingStaff(staff, SettingsOperators.of(city.admins(), messages), moves::present);
    }

    @Bean
    MovedChats movedChats(JdbcClient jdbc, PersonalCipher cipher, Clock clock) {
        return new MovedChats(jdbc, cipher, clock);
    }

    @Bean
    @Order(1)
    Belongings movedRecords(JdbcClient jdbc, PersonalCipher cipher, UnitOfWork unit, MovedChats moves) {
        return new MovedRecords(jdbc, cipher, unit, moves);
    }

    @Bean
    TicketOverview ticketOverview(JdbcClient jdbc, PersonalCipher cipher) {
        return new JdbcTicketOverview(jdbc, cipher);
    }

    @Bean
    TemplateStore templateStore(JdbcClient jdbc, UnitOfWork unit) {
        return new TemplateTable(jdbc, unit);
    }

    @Bean
    TicketClocks ticketClocks(JdbcClient jdbc) {
        return new JdbcTicketClocks(jdbc);
    }

    @Bean
    NoticeQueue noticeQueue(JdbcClient jdbc, PersonalCipher cipher, Clock clock, Scheduler noticeScheduler) {
        return new ScheduledNotices(jdbc, cipher, clock, noticeScheduler::triggerCheckForDueExecutions);
    }

    @Bean
    Schedulers schedulers(
            DataSource dataSource,
            SchedulerSettings settings,
            PersonalCipher cipher,
            Clock clock,
            ObjectProvider<MeterRegistry> meters) {
        return new Schedulers(dataSource, settings, cipher, clock, Optional.ofNullable(meters.getIfAvailable()));
    }

    @Bean
    Scheduler noticeScheduler(Schedulers schedulers, Outbox outbox, JdbcClient jdbc, PersonalCipher cipher) {
        return schedulers.ofNotices(NoticeTask.to(outbox, new EarlierNotices(jdbc, cipher)));
    }

    @Bean
    Scheduler timedScheduler(Schedulers schedulers, ObjectProvider<RecurringTask<?>> tasks) {
        return schedulers.ofTimedTasks(tasks.orderedStream().toList());
    }

    @Bean
    SchedulerLifecycle noticeSchedulerLifecycle(Scheduler noticeScheduler, Schedulers schedulers) {
        return new SchedulerLifecycle(noticeScheduler, schedulers.heldNotices()::handOver);
    }

    @Bean
    SchedulerLifecycle timedSchedulerLifecycle(Scheduler timedScheduler) {
        return new SchedulerLifecycle(timedScheduler, () -> {});
    }

    @Bean
    RecurringTask<Void> forgetHandledMessages(JdbcHandledMessages handled, Clock clock) {
        return ForgetHandledMessages.in(handled, clock);
    }
}
