package id.halowarga.channel;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;

/**
 * A message on its way out.
 *
 * @param id        identity of the delivery, the same on every attempt; a channel that can pass an idempotency key does
 * @param to        the chat
 * @param message   what to send
 * @param firstPart number of parts that earlier attempts sent
 * @param failures  number of attempts in a row that sent nothing
 */
public record Delivery(String id, ChatAddress to, OutboundMessage message, int firstPart, int failures) {}
