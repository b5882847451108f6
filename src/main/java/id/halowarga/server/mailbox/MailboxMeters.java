package id.halowarga.server.mailbox;

import id.halowarga.message.ChannelName;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What is counted and timed on the way in. */
final class MailboxMeters {
    private final MeterRegistry registry;

    MailboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void received(ChannelName channel, boolean fresh) {
        registry.counter("halo.messages.in", "channel", channel.value(), "kind", fresh ? "new" : "duplicate")
                .increment();
    }

    void refused(ChannelName channel) {
        registry.counter("halo.messages.in", "channel", channel.value(), "kind", "refused")
                .increment();
    }

    void passedOver(ChannelName channel) {
        registry.counter("halo.messages.in", "channel", channel.value(), "kind", "excess")
                .increment();
    }

    Timer.Sample turnBegins() {
        return Timer.start(registry);
    }

    void turnEnds(Timer.Sample sample, String outcome) {
        sample.stop(registry.timer("halo.turns", "outcome", outcome));
    }

    void buried(int messages) {
        registry.counter("halo.deadletters", "lane", MailboxKeys.LANE.name()).increment(messages);
    }
}
