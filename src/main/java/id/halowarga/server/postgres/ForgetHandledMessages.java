package id.halowarga.server.postgres;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.halowarga.server.privacy.KeyLedger;
import java.time.Clock;
import java.time.Duration;

/** The task that forgets handled messages which no platform delivers again. */
final class ForgetHandledMessages {
    /**
     * How long they are remembered. Source: WhatsApp's Cloud API repeats a webhook for 7 days at most, Telegram keeps
     * updates for 24 hours; the rest is for messages that waited with us while a server was down.
     */
    static final Duration REMEMBERED = KeyLedger.MESSAGES_REMEMBERED;

    private static final Duration PAUSE = Duration.ofHours(6);

    private ForgetHandledMessages() {}

    static RecurringTask<Void> in(JdbcHandledMessages handled, Clock clock) {
        return Tasks.recurring("forget-handled-messages", FixedDelay.of(PAUSE))
                .execute((instance, context) ->
                        handled.forgetBefore(clock.instant().minus(REMEMBERED)));
    }
}
