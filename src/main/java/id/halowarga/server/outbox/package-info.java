/**
 * Outboxes of chats: messages depart in order per chat, at the pace that each platform allows, until they arrive or die.
 */
package id.halowarga.server.outbox;
