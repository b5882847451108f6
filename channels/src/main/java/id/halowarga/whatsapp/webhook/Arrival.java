package id.halowarga.whatsapp.webhook;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import java.time.Instant;

/** What a message of the webhook turned out to be. */
sealed interface Arrival {
    /**
     * Somebody wrote.
     *
     * @param message what
     */
    record Said(InboundMessage message) implements Arrival {}

    /**
     * Somebody has a new number.
     *
     * @param from the old one
     * @param to   the new one
     * @param at   when
     */
    record Moved(ChatAddress from, ChatAddress to, Instant at) implements Arrival {}

    /** There is nothing for anybody in it. */
    record Nothing() implements Arrival {}
}
