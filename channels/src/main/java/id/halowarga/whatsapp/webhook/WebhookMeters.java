package id.halowarga.whatsapp.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts what the webhook brought, {@code halo.whatsapp.webhook} by {@code what}. */
final class WebhookMeters {
    /** What is counted. */
    enum What {
        /** Messages that were handed on. */
        MESSAGE,
        /** Statuses that were handed on. */
        STATUS,
        /** People's new numbers that were handed on. */
        MOVE,
        /** Messages and statuses that hold nothing for anybody. */
        NOTHING,
        /** Messages and statuses without what makes them one. */
        UNREADABLE,
        /** Changes for other numbers than ours. */
        FOREIGN,
        /** Changes of other kinds. */
        OTHER,
        /** Calls without a good signature. */
        UNSIGNED,
        /** Calls whose body is too large. */
        OVERSIZED,
        /** Calls with a good signature whose body is no JSON. */
        MALFORMED,
        /** Calls whose content could not be stored. */
        UNSTORED
    }

    private final MeterRegistry registry;

    /**
     * In a registry.
     *
     * @param registry where the counters are
     */
    WebhookMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * Counts one.
     *
     * @param what of what
     */
    void count(What what) {
        count(what, 1);
    }

    /**
     * Counts some.
     *
     * @param what   of what
     * @param amount how many
     */
    void count(What what, int amount) {
        registry.counter("halo.whatsapp.webhook", "what", what.name().toLowerCase(Locale.ROOT))
                .increment(amount);
    }
}
