package id.halowarga.server.classifier;

import id.halowarga.nlp.model.ModelFile;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at the model file from time to time, on every node for itself, and tells which model is in use:
 * {@code halo.classifier.model} is 1 for its version.
 */
final class ModelWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ModelWatch.class);

    private final ModelFile model;
    private final Duration pause;
    private final MultiGauge version;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread watching = new Thread(task, "model-watch");
        watching.setDaemon(true);
        return watching;
    });
    private volatile boolean running;

    ModelWatch(ModelFile model, Duration pause, MeterRegistry registry) {
        this.model = model;
        this.pause = pause;
        this.version = MultiGauge.builder("halo.classifier.model")
                .description("The model in use")
                .register(registry);
    }

    @Override
    public void start() {
        running = true;
        tell();
        long nanos = pause.toNanos();
        thread.scheduleWithFixedDelay(this::look, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    private void look() {
        try {
            if (model.refresh()) {
                tell();
            }
        } catch (RuntimeException unreadable) {
            // A folder that cannot be read now may be readable the next time.
            LOG.warn("The classifier's model file cannot be looked at: {}", unreadable.getMessage());
        }
    }

    private void tell() {
        version.register(List.of(Row.of(Tags.of("version", model.version()), 1)), true);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
