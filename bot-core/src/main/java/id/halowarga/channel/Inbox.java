package id.halowarga.channel;

import id.halowarga.message.InboundMessage;

/** Takes what channels receive. */
public interface Inbox {
    /**
     * Stores a message durably for its conversation. A message whose id was seen before changes nothing. Only after this
     * returns may the platform be told that the message was received.
     *
     * @param message the message
     * @throws InboxUnavailableException if it could not be stored; the platform must be left to deliver it again
     */
    void append(InboundMessage message);
}
