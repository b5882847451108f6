package id.halowarga.server.postgres;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.ticket.NoticeQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notices as one-time tasks of the current transaction. When it commits, the scheduler of this node is woken; should the
 * node die first, another node's scheduler finds the task.
 */
final class ScheduledNotices implements NoticeQueue {
    // Not by db-scheduler's client: it would begin with a SELECT, and what another transaction queues meanwhile would
    // break this one.
    private static final String INSERT = """
            INSERT INTO notice_task (task_name, task_instance, task_data, execution_time, picked, version, chat_key)
            VALUES (:task_name, :task_instance, :task_data, :execution_time, false, 1, :chat_key)
            ON CONFLICT (task_name, task_instance) DO NOTHING
            """;

    private static final Duration MOST_AHEAD = Duration.ofMillis(100);

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;
    private final SealedSerializer serializer;
    private final Clock clock;
    private final Runnable scheduler;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);
    // One object for all transactions: a transaction keeps it once, however many notices it queues.
    private final TransactionSynchronization wakeAfterCommit = new TransactionSynchronization() {
        @Override
        public void afterCommit() {
            scheduler.run();
        }
    };

    /**
     * Over a database.
     *
     * @param scheduler wakes the scheduler
     */
    ScheduledNotices(JdbcClient jdbc, PersonalCipher cipher, Clock clock, Runnable scheduler) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.serializer = new SealedSerializer(cipher);
        this.clock = clock;
        this.scheduler = scheduler;
    }

    @Override
    public void enqueue(String id, ChatAddress to, OutboundMessage message) {
        Notice notice = new Notice(id, to, message);
        jdbc.sql(INSERT)
                .param("task_name", NoticeTask.NAME)
                .param("task_instance", HexFormat.of().formatHex(cipher.fingerprint(id)))
                .param("task_data", serializer.serialize(notice))
                .param("execution_time", DatabaseTime.of(nextTime()))
                .param("chat_key", cipher.fingerprint(to.encoded()))
                .update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(wakeAfterCommit);
        } else {
            scheduler.run();
        }
    }

    /**
     * Now, but later than for any notice before, since notices are carried in the order of their times; unless the clock was
     * set back, when they would have to wait.
     */
    private Instant nextTime() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return latest.updateAndGet(before ->
                now.isAfter(before) || before.isAfter(now.plus(MOST_AHEAD)) ? now : before.plus(1, ChronoUnit.MICROS));
    }
}
