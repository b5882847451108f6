package id.halowarga.server.postgres;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.privacy.PersonalKey;
import id.halowarga.server.testing.RealPostgres;
import id.halowarga.server.testing.RealPostgres.Database;
import id.halowarga.testing.Stores;
import id.halowarga.ticket.InMemoryNoticeQueue;
import java.time.Clock;
import java.time.Instant;
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
public final class PostgresStores implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
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

    /**
     * Stores of a node whose scheduler never runs.
     *
     * @param database the database
     * @param cipher   the node's keys
     * @return the stores
     */
    public static Stores over(Database database, PersonalCipher cipher) {
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
                new JdbcSimilarReports(jdbc, unit, cipher));
    }

    /**
     * A chat's move, as a node remembers it.
     *
     * @param database the database
     * @param cipher   the node's keys
     * @return knows and remembers moves
     */
    public static Moves moves(Database database, PersonalCipher cipher) {
        MovedChats chats = new MovedChats(database.jdbc(), cipher, Clock.systemUTC());
        return new Moves() {
            @Override
            public boolean remember(ChatAddress from, ChatAddress to, Instant at) {
                return chats.remember(from, to, at);
            }

            @Override
            public ChatAddress present(ChatAddress chat) {
                return chats.present(chat);
            }
        };
    }

    /** Knows moves of chats. */
    public interface Moves {
        /** Keeps a move; false if it was known. */
        boolean remember(ChatAddress from, ChatAddress to, Instant at);

        /** Where a chat is now. */
        ChatAddress present(ChatAddress chat);
    }

    List<InMemoryNoticeQueue.Notice> waitingNotices() {
        return waitingNotices(database, cipher);
    }

    /**
     * Notices that wait.
     *
     * @param database the database
     * @param cipher   the node's keys
     * @return them, in order
     */
    public static List<InMemoryNoticeQueue.Notice> waitingNotices(Database database, PersonalCipher cipher) {
        SealedSerializer serializer = new SealedSerializer(cipher);
        return database
                .jdbc()
                .sql("SELECT task_data FROM notice_task ORDER BY execution_time")
                .query(byte[].class)
                .list()
                .stream()
                .map(data -> serializer.deserialize(Notice.class, data))
                .map(notice -> new InMemoryNoticeQueue.Notice(notice.id(), notice.to(), notice.message()))
                .toList();
    }
}
