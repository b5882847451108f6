package id.halowarga.whatsapp.webhook;

import id.halowarga.channel.ChatMoves;
import id.halowarga.channel.DeliveryReport;
import id.halowarga.channel.DeliveryReports;
import id.halowarga.channel.Inbox;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.whatsapp.webhook.WebhookMeters.What;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands on what the webhook brought: messages to the inbox, statuses and new numbers to who keeps them. What cannot be read
 * is counted and let go, since it would be no better next time.
 */
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final MessageMapper messages = new MessageMapper();
    private final StatusMapper statuses = new StatusMapper();
    private final Timestamps times;
    private final Ports ports;
    private final WebhookMeters meters;

    /**
     * Who takes what.
     *
     * @param inbox   takes messages
     * @param reports takes statuses
     * @param moves   takes new numbers
     */
    record Ports(Inbox inbox, DeliveryReports reports, ChatMoves moves) {}

    /**
     * To ports.
     *
     * @param ports  who takes what
     * @param times  reads times
     * @param meters counts
     */
    Reception(Ports ports, Timestamps times, WebhookMeters meters) {
        this.ports = ports;
        this.times = times;
        this.meters = meters;
    }

    /**
     * Hands everything on. What cannot be stored holds up nothing but what the same person sent after it.
     *
     * @param payload what was brought
     * @throws RuntimeException if something could not be stored: the whole must be brought again
     */
    void take(Payload payload) {
        meters.count(What.FOREIGN, payload.foreign());
        meters.count(What.OTHER, payload.others());
        Failures failures = new Failures();
        for (JsonNode message : payload.messages()) {
            failures.attempt(message.path("from").asString(""), () -> take(message, payload));
        }
        for (JsonNode status : payload.statuses()) {
            failures.attempt(status.path("id").asString(""), () -> report(status));
        }
        failures.raise();
    }

    /** What could not be stored of one payload. */
    private static final class Failures {
        /** After so many it is the store that is away, and each further attempt would wait for it. */
        private static final int MOST = 3;

        private final List<RuntimeException> failures = new ArrayList<>();
        private final Set<String> heldUp = new HashSet<>();

        void attempt(String whose, Runnable storing) {
            if (failures.size() >= MOST || heldUp.contains(whose)) {
                return;
            }
            try {
                storing.run();
            } catch (RuntimeException failure) {
                failures.add(failure);
                heldUp.add(whose);
            }
        }

        void raise() {
            if (!failures.isEmpty()) {
                throw failures.get(0);
            }
        }
    }

    private void take(JsonNode message, Payload payload) {
        Optional<Arrival> read = arrival(message, payload);
        if (read.isEmpty()) {
            unreadable("message");
            return;
        }
        Arrival arrival = read.get();
        if (arrival instanceof Arrival.Said said) {
            ports.inbox().append(said.message());
            meters.count(What.MESSAGE);
        } else if (arrival instanceof Arrival.Moved moved) {
            ports.moves().moved(moved.from(), moved.to(), moved.at());
            meters.count(What.MOVE);
        } else {
            meters.count(What.NOTHING);
        }
    }

    /** Messages of groups are not for us: handlers and citizens write in private here. */
    private Optional<Arrival> arrival(JsonNode message, Payload payload) {
        if (!message.path("group_id").isMissingNode()) {
            return Optional.of(new Arrival.Nothing());
        }
        try {
            String name = payload.name(message.path("from").asString(""));
            return Optional.of(content(Envelope.of(message, name, times.of(message)), message));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    /** Whoever sent something that cannot be read gets to know that. */
    private Arrival content(Envelope envelope, JsonNode message) {
        try {
            return messages.map(envelope, JSON.treeToValue(message, WebhookMessage.class));
        } catch (JacksonException | IllegalArgumentException strange) {
            return new Arrival.Said(envelope.unsupported(UnsupportedKind.OTHER));
        }
    }

    private void report(JsonNode status) {
        Optional<DeliveryReport> report;
        try {
            report = statuses.map(status, times.of(status));
        } catch (IllegalArgumentException incomplete) {
            unreadable("status");
            return;
        }
        report.ifPresent(ports.reports()::record);
        meters.count(report.isPresent() ? What.STATUS : What.NOTHING);
    }

    private void unreadable(String what) {
        LOG.warn("A {} of the WhatsApp webhook cannot be read and is let go", what);
        meters.count(What.UNREADABLE);
    }
}
