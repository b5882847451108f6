package id.halowarga.ticket;

import id.halowarga.message.MessageId;
import java.util.List;

/**
 * The inbound messages that cause a change: what makes the change happen once, however often they are processed.
 *
 * @param messages the messages of one burst, in order, at least one
 */
public record Cause(List<MessageId> messages) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Cause {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a cause needs a message");
        }
    }

    /**
     * The message that the change is known by.
     *
     * @return the first one
     */
    public MessageId head() {
        return messages.get(0);
    }
}
