package id.halowarga.server.postgres;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.privacy.PersonalKey;
import id.halowarga.server.settings.CitySettings;
import id.halowarga.server.settings.StartRefusedException;
import id.halowarga.server.testing.RealPostgres;
import id.halowarga.server.testing.RealPostgres.Database;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffStore;
import id.halowarga.text.Messages;
import id.halowarga.ticket.NoticeQueue;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.UnitOfWork;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class PostgresConfigurationTest {
    private static final OutboundMessage MESSAGE = OutboundMessage.of(RichText.plain("Laporan Anda diterima."));
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static Database database;

    private final PersonalCipher cipher = new PersonalCipher(PersonalKey.random());
    private final RecordingOutbox outbox = new RecordingOutbox();

    @BeforeAll
    static void create() {
        database = RealPostgres.migrated();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    private ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withUserConfiguration(PostgresConfiguration.class)
                .withBean(
                        "dataSource",
                        DataSource.class,
                        database::pool,
                        definition -> definition.setDestroyMethodName(""))
                .withBean(JdbcClient.class, database::jdbc)
                .withBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database.pool()))
                .withBean(PersonalCipher.class, () -> cipher)
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(Messages.class, Messages::shipped)
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean(Outbox.class, () -> outbox)
                .withBean(CitySettings.class, () -> new CitySettings(null, List.of(CITIZEN), null, null));
    }

    private static void inUnit(ApplicationContext context, Runnable work) {
        context.getBean(UnitOfWork.class).execute(() -> {
            work.run();
            return true;
        });
    }

    private static void enqueue(ApplicationContext context, String id) {
        context.getBean(NoticeQueue.class).enqueue(id, CITIZEN, MESSAGE);
    }

    private void awaitTasksDone() {
        await().atMost(PATIENCE).until(() -> tasks() == 0);
    }

    private static int tasks() {
        return database.jdbc()
                .sql("SELECT count(*) FROM notice_task")
                .query(Integer.class)
                .single();
    }

    @Test
    void carriesTheNoticesOfCommittedUnitsInOrderOnce() {
        List<String> ids = IntStream.range(0, 50).mapToObj(i -> "n" + i).toList();

        application().run(context -> {
            ids.forEach(id -> inUnit(context, () -> enqueue(context, id)));
            awaitTasksDone();
        });

        assertThat(outbox.ids).containsExactlyElementsOf(ids);
        assertThat(outbox.messages).containsOnly(MESSAGE);
    }

    @Test
    void carriesANoticeWithoutWaitingForTheNextPoll() {
        application().withPropertyValues("halo.scheduler.polling-interval=1h").run(context -> {
            inUnit(context, () -> enqueue(context, "n1"));
            awaitTasksDone();
            inUnit(context, () -> enqueue(context, "n2"));
            awaitTasksDone();
        });

        assertThat(outbox.ids).containsExactly("n1", "n2");
    }

    @Test
    void carriesNothingOfAUnitThatFailed() {
        application().run(context -> {
            assertThatThrownBy(() -> inUnit(context, () -> {
                        enqueue(context, "lost");
                        throw new IllegalArgumentException("given up");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            inUnit(context, () -> enqueue(context, "kept"));
            awaitTasksDone();
        });

        assertThat(outbox.ids).containsExactly("kept");
    }

    @Test
    void carriesAfterARestartWhatANodeLeft() {
        PostgresStores.over(database, cipher).notices().enqueue("left", CITIZEN, MESSAGE);

        application().run(context -> awaitTasksDone());

        assertThat(outbox.ids).containsExactly("left");
    }

    @Test
    void triesAgainWhenTheOutboxFails() {
        outbox.failures.set(2);

        application().run(context -> {
            inUnit(context, () -> enqueue(context, "n1"));
            awaitTasksDone();
        });

        assertThat(outbox.failures).hasValue(0);
        assertThat(outbox.ids).containsExactly("n1");
    }

    @Test
    void operatorsOfTheSettingsAreHandlers() {
        application().run(context -> {
            StaffStore staff = context.getBean(StaffStore.class);

            assertThat(staff.operators())
                    .singleElement()
                    .extracting(Handler::chat, Handler::role, Handler::name)
                    .containsExactly(CITIZEN, Role.OPERATOR, "Operator 1");
            assertThat(staff.find(CITIZEN)).isPresent();
        });
    }

    @Test
    void refusesToStartWithAnotherKeyThanTheDatabases() {
        application().run(context -> assertThat(context).hasSingleBean(TicketStore.class));

        new PostgresConfigurationTest()
                .application()
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StartRefusedException.class)
                        .hasMessageStartingWith("HALO_ENCRYPTION_KEY"));
    }

    @Test
    void goesOnWithANewKeyBesideTheFormerOneAndNotWithoutIt() {
        PersonalKey former = PersonalKey.random();
        PersonalKey present = PersonalKey.random();
        start(new PersonalCipher(former), context -> assertThat(context).hasSingleBean(TicketStore.class));

        start(
                new PersonalCipher(present, List.of(former)),
                context -> assertThat(context).hasSingleBean(TicketStore.class));
        start(
                new PersonalCipher(present),
                context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StartRefusedException.class)
                        .hasMessageStartingWith("HALO_ENCRYPTION_OLD_KEYS must hold the former key"));
        start(
                new PersonalCipher(former),
                context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("HALO_ENCRYPTION_KEY must be the key"));
    }

    private void start(PersonalCipher keys, ContextConsumer<AssertableApplicationContext> check) {
        application()
                .withBean("keys", PersonalCipher.class, () -> keys, definition -> definition.setPrimary(true))
                .run(check);
    }

    @Test
    void refusesASettingThatCannotWork() {
        application()
                .withPropertyValues("halo.scheduler.threads=0")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageStartingWith("HALO_SCHEDULER_THREADS"));
    }

    private static final class RecordingOutbox implements Outbox {
        final List<String> ids = new CopyOnWriteArrayList<>();
        final List<OutboundMessage> messages = new CopyOnWriteArrayList<>();
        final AtomicInteger failures = new AtomicInteger();

        @Override
        public void enqueue(String id, ChatAddress to, OutboundMessage message) {
            if (failures.get() > 0) {
                failures.decrementAndGet();
                throw new IllegalStateException("no outbox");
            }
            ids.add(id);
            messages.add(message);
        }
    }
}
