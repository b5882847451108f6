package id.halowarga.server.postgres;

import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.privacy.PersonalKey;
import id.halowarga.server.testing.RealPostgres;
import id.halowarga.server.testing.RealPostgres.Database;
import id.halowarga.testing.Stores;
import id.halowarga.ticket.InMemoryNoticeQueue;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores over a database of the test class's own, empty before each test. */
final class PostgresStores implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    final PersonalCipher cipher = new PersonalCipher(PersonalKey.random());
    final AtomicInteger wakings = new AtomicInteger();
    private Database database;

    @Override
    public void beforeAll(ExtensionContext context) {
        database = RealPostgres.migrated();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        database.clear();
        wakings.set(0);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        database.close();
    }

    Database database() {
        return database;
    }

    JdbcClient jdbc() {
        return database.jdbc();
    }

    Stores stores() {
        return over(database, cipher, wakings::incrementAndGet);
    }

    /** Stores of a node whose scheduler never runs. */
    static Stores over(Database database, PersonalCipher cipher) {
        return over(database, cipher, () -> {});
    }

    private static Stores over(Database database, PersonalCipher cipher, Runnable scheduler) {
        JdbcClient jdbc = database.jdbc();
        JdbcUnitOfWork unit = new JdbcUnitOfWork(new TransactionTemplate(new JdbcTransactionManager(database.pool())));
        return new Stores(
                unit,
                new JdbcTicketStore(jdbc, cipher),
                new JdbcHandledMessages(jdbc, cipher),
                new ScheduledNotices(jdbc, cipher, Clock.systemUTC(), scheduler),
                new JdbcStaffStore(jdbc, cipher, unit),
                new JdbcDrafts(jdbc, cipher),
                new JdbcCorrections(jdbc),
                new JdbcSatisfactionStore(jdbc),
                new JdbcSupportStore(jdbc, cipher),
                new JdbcSimilarReports(jdbc, cipher));
    }

    List<InMemoryNoticeQueue.Notice> waitingNotices() {
        SealedSerializer serializer = new SealedSerializer(cipher);
        return jdbc()
                .sql("SELECT task_data FROM notice_task ORDER BY execution_time")
                .query(byte[].class)
                .list()
                .stream()
                .map(data -> serializer.deserialize(Notice.class, data))
                .map(notice -> new InMemoryNoticeQueue.Notice(notice.id(), notice.to(), notice.message()))
                .toList();
    }
}
