package id.halowarga.whatsapp.webhook;

import id.halowarga.channel.DeliveryReport;
import id.halowarga.channel.DeliveryReport.Status;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Maps what the Cloud API tells of our messages. */
final class StatusMapper {
    private static final Map<String, Status> STATUSES = Map.of(
            "sent", Status.SENT,
            "delivered", Status.DELIVERED,
            "read", Status.READ,
            "played", Status.READ,
            "failed", Status.FAILED);

    /**
     * Maps a status.
     *
     * @param status the status
     * @param at     when
     * @return the report; empty for a status that is not known
     * @throws IllegalArgumentException if it names no message or nobody
     */
    Optional<DeliveryReport> map(JsonNode status, Instant at) {
        return Optional.ofNullable(STATUSES.get(status.path("status").asString("")))
                .map(known -> new DeliveryReport(
                        new ChatAddress(
                                ChannelName.WHATSAPP,
                                status.path("recipient_id").asString("")),
                        status.path("id").asString(""),
                        known,
                        error(known, status.path("errors")),
                        at));
    }

    private static Optional<String> error(Status status, JsonNode errors) {
        JsonNode code = errors.path(0).path("code");
        return status == Status.FAILED && code.isIntegralNumber()
                ? Optional.of(Long.toString(code.asLong()))
                : Optional.empty();
    }
}
