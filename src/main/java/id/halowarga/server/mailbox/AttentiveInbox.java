package id.halowarga.server.mailbox;

import id.halowarga.channel.Inbox;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.message.InboundMessage;
import java.util.function.Consumer;
import redis.clients.jedis.exceptions.JedisException;

/** Answers a choice of further options, which never reaches the conversation, and tells of what is stored. */
final class AttentiveInbox implements Inbox {
    private final Inbox conversations;
    private final PageTurning pages;
    private final Consumer<InboundMessage> appended;

    /**
     * Before another inbox.
     *
     * @param appended told of what is stored
     */
    AttentiveInbox(Inbox conversations, PageTurning pages, Consumer<InboundMessage> appended) {
        this.conversations = conversations;
        this.pages = pages;
        this.appended = appended;
    }

    @Override
    public void append(InboundMessage message) {
        try {
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
