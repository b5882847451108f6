package id.halowarga.webchat;

import id.halowarga.channel.Inbox;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MessageId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An inbox that keeps what it gets, once each, and passes it on; it can be out of order. */
public final class RecordingInbox implements Inbox {
    private final List<InboundMessage> received = new CopyOnWriteArrayList<>();
    private final Set<MessageId> seen = new HashSet<>();
    private volatile Consumer<InboundMessage> next = message -> {};
    private volatile boolean available = true;

    @Override
    public synchronized void append(InboundMessage message) {
        if (!available) {
            throw new InboxUnavailableException(new IllegalStateException("switched off by the test"));
        }
        if (seen.add(message.id())) {
            received.add(message);
            next.accept(message);
        }
    }

    /**
     * What came, in order.
     *
     * @return the messages
     */
    public List<InboundMessage> received() {
        return List.copyOf(received);
    }

    /** Forgets what came, and works. */
    public synchronized void reset() {
        received.clear();
        seen.clear();
        available = true;
    }

    /**
     * Passes messages on from now on.
     *
     * @param taker gets each message once
     */
    public void passOn(Consumer<InboundMessage> taker) {
        next = taker;
    }

    /**
     * Breaks or mends the inbox.
     *
     * @param usable whether it works from now on
     */
    public void available(boolean usable) {
        available = usable;
    }
}
