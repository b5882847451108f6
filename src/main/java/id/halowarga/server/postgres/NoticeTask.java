package id.halowarga.server.postgres;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.halowarga.server.outbox.Outbox;
import java.time.Duration;

/**
 * The task that carries one notice to its chat's outbox. It runs at least once, which the outbox makes once by the notice's
 * id; a failure is tried again for as long as it takes.
 */
final class NoticeTask {
    static final String NAME = "notice";
    static final String TABLE = "notice_task";

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(1);
    private static final int MAX_DOUBLINGS = 6;

    private NoticeTask() {}

    /**
     * Notices of one chat are carried by several nodes, and one that failed is put off: whichever comes first takes those before
     * it along, and the outbox knows them when their own turn comes.
     */
    static OneTimeTask<Notice> to(Outbox outbox, EarlierNotices earlier) {
        return Tasks.oneTime(NAME, Notice.class).onFailure(backingOff()).execute((instance, context) -> {
            earlier.before(instance.getId()).forEach(before -> carry(before, outbox));
            carry(instance.getData(), outbox);
        });
    }

    private static void carry(Notice notice, Outbox outbox) {
        outbox.enqueue(notice.id(), notice.to(), notice.message());
    }

    private static FailureHandler<Notice> backingOff() {
        return (complete, operations) -> operations.reschedule(
                complete, complete.getTimeDone().plus(delay(complete.getExecution().consecutiveFailures)));
    }

    /** How long to wait after a failure that followed so many others: 1 s, doubled each time, a minute at most. */
    static Duration delay(int failuresBefore) {
        Duration doubled = FIRST_RETRY.multipliedBy(1L << Math.min(failuresBefore, MAX_DOUBLINGS));
        return doubled.compareTo(LONGEST_RETRY) < 0 ? doubled : LONGEST_RETRY;
    }
}
