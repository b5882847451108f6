package id.halowarga.channel;

import java.time.Duration;
import java.util.List;

/** What became of an attempt to send a message. */
public sealed interface DeliveryResult {
    /**
     * The platform's identifiers of the parts that this attempt sent, in order; unique within the chat.
     *
     * @return the identifiers, empty if no part was sent
     */
    List<String> sent();

    /**
     * The platform took every part.
     *
     * @param sent identifiers of the parts that this attempt sent
     */
    record Delivered(List<String> sent) implements DeliveryResult {
        /** Copies the list. */
        public Delivered {
            sent = List.copyOf(sent);
        }
    }

    /**
     * Not now: try again later from the first part that was not sent.
     *
     * @param sent  identifiers of the parts that this attempt did send
     * @param after the time that the platform asks for; zero where it names none and back-off decides
     * @param scope whom the wait concerns
     * @param error a short technical reason, such as {@code 429} or {@code timeout}; no personal data
     */
    record RetryAfter(List<String> sent, Duration after, Scope scope, String error) implements DeliveryResult {
        /** Copies the list. */
        public RetryAfter {
            sent = List.copyOf(sent);
        }
    }

    /**
     * Never: the platform refuses this message for good.
     *
     * @param sent   identifiers of the parts that this attempt did send
     * @param reason why
     * @param error  the platform's code or short description; no personal data
     */
    record Rejected(List<String> sent, Reason reason, String error) implements DeliveryResult {
        /** Copies the list. */
        public Rejected {
            sent = List.copyOf(sent);
        }
    }

    /**
     * Not free words: the person has not written for longer than the platform allows, see {@link WindowedChannel}.
     *
     * @param sent  identifiers of the parts that this attempt did send
     * @param error the platform's code; no personal data
     */
    record Closed(List<String> sent, String error) implements DeliveryResult {
        /** Copies the list. */
        public Closed {
            sent = List.copyOf(sent);
        }
    }

    /** Whom a wait concerns. */
    enum Scope {
        /** The one chat. */
        CHAT,
        /** Every chat of the channel. */
        CHANNEL
    }

    /** Why a message is refused for good. */
    enum Reason {
        /** The person blocked the bot, left, or does not exist on the platform. */
        UNREACHABLE,
        /** The platform finds the message itself wrong. */
        INVALID
    }
}
