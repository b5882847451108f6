package id.halowarga.whatsapp.webhook;

import id.halowarga.channel.ChatMoves;
import id.halowarga.channel.DeliveryReport;
import id.halowarga.channel.DeliveryReports;
import id.halowarga.channel.Inbox;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what arrives in memory, each message once; can be out of order. */
final class KeptArrivals implements Inbox, DeliveryReports, ChatMoves {
    private final Map<String, InboundMessage> messages = new LinkedHashMap<>();
    private final List<DeliveryReport> reports = new ArrayList<>();
    private final List<String> moves = new ArrayList<>();
    private boolean broken;

    @Override
    public synchronized void append(InboundMessage message) {
        requireOrder();
        messages.putIfAbsent(message.id().encoded(), message);
    }

    @Override
    public synchronized void record(DeliveryReport report) {
        requireOrder();
        reports.add(report);
    }

    @Override
    public synchronized void moved(ChatAddress from, ChatAddress to, Instant at) {
        requireOrder();
        moves.add(from.chat() + ">" + to.chat() + "@" + at.getEpochSecond());
    }

    private void requireOrder() {
        if (broken) {
            throw new InboxUnavailableException(new IllegalStateException("as the test wants"));
        }
    }

    synchronized void breakDown(boolean on) {
        broken = on;
    }

    synchronized void forget() {
        messages.clear();
        reports.clear();
        moves.clear();
    }

    synchronized List<InboundMessage> messages() {
        return List.copyOf(messages.values());
    }

    synchronized List<DeliveryReport> reports() {
        return List.copyOf(reports);
    }

    synchronized List<String> moves() {
        return List.copyOf(moves);
    }

    synchronized boolean isEmpty() {
        return messages.isEmpty() && reports.isEmpty() && moves.isEmpty();
    }
}
