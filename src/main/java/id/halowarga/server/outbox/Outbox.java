package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;

/**
 * Where messages wait to depart. A message departs at least once: if this node dies between the platform's answer and the
 * record of it, the platform gets the message again, under the same delivery id.
 */
public interface Outbox {
    /**
     * Puts a message behind those that wait for the same chat.
     *
     * @param id      identity of the message, unique, 1 to 200 characters; the same one again changes nothing for 30 days
     * @param to      the chat; if its channel is not switched on, the message becomes a dead letter
     * @param message what to say
     * @throws redis.clients.jedis.exceptions.JedisException if it could not be stored
     */
    void enqueue(String id, ChatAddress to, OutboundMessage message);
}
