package id.halowarga.server.postgres;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Starts a scheduler when everything that its tasks need is there, and lets running tasks end before that goes. */
final class SchedulerLifecycle implements SmartLifecycle {
    private final Scheduler scheduler;
    private final Runnable afterwards;
    private volatile boolean running;

    /**
     * Not yet started.
     *
     * @param scheduler  the scheduler
     * @param afterwards what to do when it has stopped
     */
    SchedulerLifecycle(Scheduler scheduler, Runnable afterwards) {
        this.scheduler = scheduler;
        this.afterwards = afterwards;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
        afterwards.run();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
