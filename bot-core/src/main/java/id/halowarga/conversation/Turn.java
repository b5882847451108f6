package id.halowarga.conversation;

import id.halowarga.message.OutboundMessage;
import java.util.List;

/**
 * What a burst led to: committed as one.
 *
 * @param next    the conversation afterwards
 * @param replies answers for the same chat, in order; may be empty in groups
 */
public record Turn(Conversation next, List<OutboundMessage> replies) {
    /** Copies the list. */
    public Turn {
        replies = List.copyOf(replies);
    }
}
