package id.halowarga.ticket;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;

/**
 * Messages to people other than the one who is being answered. They are queued in the current {@link UnitOfWork} and reach
 * the chat's outbox once it is durable.
 */
public interface NoticeQueue {
    /**
     * Queues a notice.
     *
     * @param id      identity of the notice, unique, 1 to 200 characters: queueing the same one again changes nothing
     * @param to      the chat
     * @param message what to say
     */
    void enqueue(String id, ChatAddress to, OutboundMessage message);
}
