package id.halowarga.message;

import java.util.Optional;

/**
 * The message of ours that a person answered by the platform's reply gesture.
 *
 * @param platformMessageId the channel's identifier of our message, unique within the chat
 * @param reference         what our message was about; filled from the quoted text by channels that see it, otherwise
 *                          from the record of sent messages
 */
public record ReplyTo(String platformMessageId, Optional<TicketReference> reference) {
    /**
     * The same with the reference known.
     *
     * @param known what our message was about
     * @return a new value
     */
    public ReplyTo withReference(TicketReference known) {
        return new ReplyTo(platformMessageId, Optional.of(known));
    }
}
