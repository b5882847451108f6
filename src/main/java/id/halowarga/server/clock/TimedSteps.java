package id.halowarga.server.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.halowarga.ticket.clock.Clockwork;
import id.halowarga.ticket.clock.TakenStep;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;

/**
 * The task that looks at the clock of tickets, on one node at a time; that two may look at once, when one was thought dead,
 * does no harm. It counts {@code halo.clock.steps} by step, those that were taken and those that were left out.
 */
final class TimedSteps {
    static final String NAME = "timed-steps";

    /** Tickets that are looked at together: few enough that a stop does not wait for long. */
    private static final int BATCH = 100;

    private final Clockwork clockwork;
    private final MeterRegistry registry;

    TimedSteps(Clockwork clockwork, MeterRegistry registry) {
        this.clockwork = clockwork;
        this.registry = registry;
    }

    RecurringTask<Void> task(Duration interval) {
        return Tasks.recurring(NAME, FixedDelay.of(interval)).execute((instance, context) -> {
            int taken;
            do {
                taken = run();
            } while (taken > 0 && !context.getSchedulerState().isShuttingDown());
        });
    }

    /** Takes the steps of one batch. */
    int run() {
        List<TakenStep> taken = clockwork.work(BATCH);
        taken.forEach(this::count);
        return taken.size();
    }

    private void count(TakenStep taken) {
        registry.counter("halo.clock.steps", "step", taken.step().word(), "outcome", "taken")
                .increment();
        taken.leftOut()
                .forEach(step -> registry.counter("halo.clock.steps", "step", step.word(), "outcome", "left_out")
                        .increment());
    }
}
