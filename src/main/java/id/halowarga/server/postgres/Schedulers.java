package id.halowarga.server.postgres;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import id.halowarga.server.privacy.PersonalCipher;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the schedulers. Every node has its own over the same tables: a due task is locked by the node that takes it, and
 * taken over by another one when that node's heartbeats stop.
 */
final class Schedulers {
    /** Table of the timed tasks. */
    static final String TIMED_TABLE = "scheduled_task";

    private static final int MISSED_HEARTBEATS = 6;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    // As multiples of the threads: one notice is carried while up to twenty are held; more are fetched when two are
    // left.
    private static final double NOTICES_HELD_LEAST = 2.0;
    private static final double NOTICES_HELD_MOST = 20.0;
    private static final double TIMED_HELD_LEAST = 0.5;
    private static final double TIMED_HELD_MOST = 1.0;

    /** Two nodes may run on one host. */
    private final String name = UUID.randomUUID().toString();

    private final DataSource dataSource;
    private final SchedulerSettings settings;
    private final PersonalCipher cipher;
    private final Clock clock;
    private final Optional<MeterRegistry> meters;

    Schedulers(
            DataSource dataSource,
            SchedulerSettings settings,
            PersonalCipher cipher,
            Clock clock,
            Optional<MeterRegistry> meters) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.cipher = cipher;
        this.clock = clock;
        this.meters = meters;
    }

    /** Carries notices, one after the other. */
    Scheduler ofNotices(OneTimeTask<Notice> task) {
        return begin(NoticeTask.TABLE, List.of(task), List.of(task))
                .threads(1)
                .pollUsingLockAndFetch(NOTICES_HELD_LEAST, NOTICES_HELD_MOST)
                .build();
    }

    /** What this node's scheduler of notices holds. */
    HeldNotices heldNotices() {
        return new HeldNotices(JdbcClient.create(dataSource), name);
    }

    /** Runs recurring tasks, each on one node at a time. */
    Scheduler ofTimedTasks(List<RecurringTask<?>> tasks) {
        return begin(TIMED_TABLE, List.of(), tasks)
                .startTasks(tasks)
                .threads(settings.threads())
                .pollUsingLockAndFetch(TIMED_HELD_LEAST, TIMED_HELD_MOST)
                .build();
    }

    private SchedulerBuilder begin(String table, List<Task<?>> onDemand, List<? extends Task<?>> measured) {
        SchedulerBuilder builder = Scheduler.create(dataSource, onDemand)
                .tableName(table)
                .schedulerName(new SchedulerName.Fixed(name))
                .serializer(new SealedSerializer(cipher))
                .clock(clock::instant)
                .pollingInterval(settings.pollingInterval())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                // Without the exception, whose words may be personal.
                .failureLogging(LogLevel.WARN, false);
        meters.ifPresent(registry -> builder.statsRegistry(new MicrometerStatsRegistry(registry, measured)));
        return builder;
    }
}
