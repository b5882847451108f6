package id.halowarga.server.mailbox;

import id.halowarga.channel.Inbox;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.message.InboundMessage;
import id.halowarga.server.outbox.Windows;
import java.util.function.Consumer;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Does what a message means for the chat as such, before the conversation gets it: the person has written, so that what is held
 * for them goes out; a choice of further options is answered here and never reaches the conversation.
 */
final class AttentiveInbox implements Inbox {
    private final Inbox conversations;
    private final Windows windows;
    private final PageTurning pages;
    private final Consumer<InboundMessage> appended;

    /**
     * Before another inbox.
     *
     * @param appended told of what is stored
     */
    AttentiveInbox(Inbox conversations, Windows windows, PageTurning pages, Consumer<InboundMessage> appended) {
        this.conversations = conversations;
        this.windows = windows;
        this.pages = pages;
        this.appended = appended;
    }

    @Override
    public void append(InboundMessage message) {
        try {
            windows.wrote(message);
            if (pages.turned(message)) {
                return;
            }
        } catch (JedisException unavailable) {
            throw new InboxUnavailableException(unavailable);
        }
        conversations.append(message);
        appended.accept(message);
    }
}
