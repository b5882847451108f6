package id.halowarga.telegram;

import id.halowarga.channel.Inbox;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.message.InboundMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** An inbox in memory that can be out of order. */
final class KeptMessages implements Inbox {
    private final Map<String, InboundMessage> kept = new LinkedHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile Predicate<InboundMessage> broken = message -> false;

    @Override
    public synchronized void append(InboundMessage message) {
        if (broken.test(message)) {
            refused.incrementAndGet();
            throw new InboxUnavailableException(new IllegalStateException("as the test wants"));
        }
        kept.putIfAbsent(message.id().encoded(), message);
    }

    void breakFor(Predicate<InboundMessage> messages) {
        broken = messages;
    }

    int refused() {
        return refused.get();
    }

    synchronized List<InboundMessage> all() {
        return new ArrayList<>(kept.values());
    }

    List<String> texts() {
        return all().stream()
                .filter(InboundMessage.Text.class::isInstance)
                .map(message -> ((InboundMessage.Text) message).text())
                .toList();
    }
}
