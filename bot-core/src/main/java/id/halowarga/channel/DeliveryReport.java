package id.halowarga.channel;

import id.halowarga.message.ChatAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * What a platform tells of a message that it accepted earlier. Personal data: {@link #toString()} is redacted.
 *
 * @param chat              the chat that the message went to
 * @param platformMessageId the channel's identifier of the message, unique within the chat, 1 to 200 characters
 * @param status            what became of it
 * @param error             the platform's code, such as {@code 131047}; empty unless it failed
 * @param at                when, by the platform's clock
 */
public record DeliveryReport(
        ChatAddress chat, String platformMessageId, Status status, Optional<String> error, Instant at) {
    private static final int MAX_ID = 200;

    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is empty or longer than 200 characters
     */
    public DeliveryReport {
        if (platformMessageId.isEmpty() || platformMessageId.length() > MAX_ID) {
            throw new IllegalArgumentException("a message's identifier has 1 to 200 characters");
        }
    }

    /** What became of a message, in the order in which it happens. */
    public enum Status {
        /** It left the platform. */
        SENT,
        /** It is on the person's device. */
        DELIVERED,
        /** The person saw it. */
        READ,
        /** It will never arrive. */
        FAILED
    }

    @Override
    public String toString() {
        return "DeliveryReport[" + chat.channel() + ", " + status + ", " + error.orElse("") + "]";
    }
}
