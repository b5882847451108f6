package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;

/** Messages on their way out: kept durably, sent per chat in order, paced per platform. */
public interface Outbox {
    /**
     * Appends a message to its chat's outbox.
     *
     * @param id      identity of the message, 1 to 200 characters: appending the same one again changes nothing
     * @param to      the chat
     * @param message what to say
     */
    void enqueue(String id, ChatAddress to, OutboundMessage message);
}
