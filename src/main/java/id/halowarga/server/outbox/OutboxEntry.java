package id.halowarga.server.outbox;

import id.halowarga.message.OutboundMessage;
import id.halowarga.server.redis.MessageJson;
import java.util.Objects;
import java.util.Optional;

/**
 * A message waiting in an outbox.
 *
 * @param v       version of this format
 * @param id      identity of the delivery
 * @param at      when it was put there, epoch milliseconds
 * @param message the message
 */
public record OutboxEntry(int v, String id, long at, OutboundMessage message) {
    private static final int FORMAT = 1;

    /**
     * Refuses what is no entry. One of a newer format is taken as far as this release can read it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public OutboxEntry {
        if (v < 1 || Objects.isNull(id) || Objects.isNull(message)) {
            throw new IllegalArgumentException("not an outbox entry");
        }
    }

    /**
     * In the present format.
     *
     * @param id      identity of the delivery
     * @param at      the present time, epoch milliseconds
     * @param message the message
     * @return the entry
     */
    public static OutboxEntry of(String id, long at, OutboundMessage message) {
        return new OutboxEntry(FORMAT, id, at, message);
    }

    static OutboxEntry read(String json) {
        return MessageJson.read(json, OutboxEntry.class, FORMAT);
    }

    /** What is remembered of it, or of the request to write in its stead, as JSON; empty if it is about no ticket. */
    Optional<String> sentMessage(boolean opening) {
        return message.about().map(about -> MessageJson.write(SentMessage.of(about, id, opening)));
    }

    /**
     * As it is stored.
     *
     * @return its JSON
     */
    public String json() {
        return MessageJson.write(this);
    }
}
