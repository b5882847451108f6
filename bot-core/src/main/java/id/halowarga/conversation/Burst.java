package id.halowarga.conversation;

import id.halowarga.message.InboundMessage;
import id.halowarga.message.Sender;
import id.halowarga.ticket.Cause;
import java.util.List;

/**
 * Messages of one conversation that are one answer: a single message, or several free-form ones that followed each other
 * quickly.
 *
 * @param messages the messages in order, at least one; files fetched, reply references resolved
 * @param opening  whether they answer nothing but our request to write, or were written while messages were held for the
 *                 person: what is held then goes out first, and the person had not read it
 */
public record Burst(List<InboundMessage> messages, boolean opening) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Burst {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a burst needs a message");
        }
    }

    /**
     * Of somebody for whom nothing was held.
     *
     * @param messages the messages in order, at least one
     */
    public Burst(List<InboundMessage> messages) {
        this(messages, false);
    }

    /**
     * How many messages from the start of a mailbox are one answer.
     *
     * @param waiting the messages waiting, in order, at least one
     * @return at least 1
     */
    public static int length(List<InboundMessage> waiting) {
        int length = 0;
        while (length < waiting.size() && joins(waiting.get(length))) {
            length++;
        }
        return Math.max(1, length);
    }

    /**
     * Whether a message may be joined with its neighbours: words that are no command, files, places; none of them a reply
     * to a particular message.
     *
     * @param message the message
     * @return true if it may be joined
     */
    public static boolean joins(InboundMessage message) {
        if (message.replyTo().isPresent()) {
            return false;
        }
        if (message instanceof InboundMessage.Text text) {
            return !text.text().stripLeading().startsWith("/");
        }
        return message instanceof InboundMessage.Media || message instanceof InboundMessage.Location;
    }

    /**
     * The first message.
     *
     * @return the head
     */
    public InboundMessage head() {
        return messages.get(0);
    }

    /**
     * Who wrote them.
     *
     * @return the sender of the last message, whose name and language are the newest
     */
    public Sender sender() {
        return messages.get(messages.size() - 1).sender();
    }

    /**
     * What a change that they cause is known by.
     *
     * @return their ids
     */
    public Cause cause() {
        return new Cause(messages.stream().map(InboundMessage::id).toList());
    }
}
