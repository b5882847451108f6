package id.halowarga.server.outbox;

import id.halowarga.channel.NudgeResult;
import id.halowarga.message.ChannelName;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** What is counted on the way out. */
final class OutboxMeters {
    private final MeterRegistry registry;

    OutboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void nudged(ChannelName channel, NudgeResult result) {
        String kind = result instanceof NudgeResult.Impossible why
                ? why.obstacle().name()
                : result.getClass().getSimpleName();
        registry.counter("halo.messages.nudges", "channel", channel.value(), "result", kind.toLowerCase(Locale.ROOT))
                .increment();
    }

    void departed(ChannelName channel, Outcome outcome, boolean settled) {
        String kind = settled ? outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT) : "stale";
        registry.counter("halo.messages.out", "channel", channel.value(), "outcome", kind)
                .increment();
    }
}
