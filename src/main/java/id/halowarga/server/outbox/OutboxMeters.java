package id.halowarga.server.outbox;

import id.halowarga.channel.NudgeResult;
import id.halowarga.message.ChannelName;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is counted on the way out. */
final class OutboxMeters {
    /** A platform's code, or our own word for what went wrong; a platform's sentences are too many to count by. */
    private static final Pattern NAME = Pattern.compile("(?:HTTP )?[0-9]{1,7}|[a-z ]{1,40}");

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

    /** Counts an answer other than that a message is on its way, by the platform's code, such as 131056. */
    void refused(ChannelName channel, String error) {
        String name = NAME.matcher(error).matches() ? error : "other";
        registry.counter("halo.channel.refusals", "channel", channel.value(), "error", name)
                .increment();
    }

    void departed(ChannelName channel, Outcome outcome, boolean settled) {
        String kind = settled ? outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT) : "stale";
        registry.counter("halo.messages.out", "channel", channel.value(), "outcome", kind)
                .increment();
    }
}
