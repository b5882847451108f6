package id.halowarga.server.testing;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MessageId;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.Sender;
import id.halowarga.message.TicketReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chats, messages and the simplest of turn takers. */
public final class Chats {
    private static final Instant SENT = Instant.parse("2026-11-22T03:00:00Z");

    private Chats() {}

    /**
     * A private chat on Telegram.
     *
     * @param number its number
     * @return its address
     */
    public static ChatAddress chat(int number) {
        return new ChatAddress(ChannelName.TELEGRAM, Integer.toString(number));
    }

    /**
     * Who writes in it.
     *
     * @param number the chat's number
     * @return the sender
     */
    public static Sender sender(int number) {
        return new Sender(chat(number), Integer.toString(number), "", false, Optional.of("en"));
    }

    /**
     * A text message.
     *
     * @param chat the chat's number
     * @param id   the message's id
     * @param text the words
     * @return the message
     */
    public static InboundMessage text(int chat, String id, String text) {
        return new InboundMessage.Text(id(id), sender(chat), SENT, Optional.empty(), text);
    }

    /**
     * A message id of Telegram's.
     *
     * @param value the value
     * @return the id
     */
    public static MessageId id(String value) {
        return new MessageId(ChannelName.TELEGRAM, value);
    }

    /**
     * Words to send.
     *
     * @param words the words
     * @return the message
     */
    public static OutboundMessage say(String words) {
        return OutboundMessage.of(RichText.plain(words));
    }

    /**
     * Answers a burst by its own words, joined with {@code +}; counts turns in the conversation.
     *
     * @param conversation the conversation
     * @param burst        the burst
     * @return the turn
     */
    public static Turn echo(Conversation conversation, Burst burst) {
        return new Turn(turned(conversation), List.of(say(words(burst))));
    }

    /**
     * The same conversation one turn later.
     *
     * @param conversation the conversation
     * @return the next
     */
    public static Conversation turned(Conversation conversation) {
        String turns = Integer.toString(turns(conversation) + 1);
        return conversation.handling(Optional.of(new TicketReference(turns, TicketReference.Purpose.ANSWER)));
    }

    /**
     * How many turns a conversation took so far.
     *
     * @param conversation the conversation
     * @return the number
     */
    public static int turns(Conversation conversation) {
        return conversation
                .handling()
                .map(TicketReference::number)
                .map(Integer::parseInt)
                .orElse(0);
    }

    /**
     * The words of a burst; other kinds of message by the name of their kind.
     *
     * @param burst the burst
     * @return the words, joined with {@code +}
     */
    public static String words(Burst burst) {
        return burst.messages().stream()
                .map(message -> message instanceof InboundMessage.Text text
                        ? text.text()
                        : message.getClass().getSimpleName())
                .collect(Collectors.joining("+"));
    }
}
