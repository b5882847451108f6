package id.halowarga.server.delivery;

import id.halowarga.channel.DeliveryReport;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.outbox.OutboxEntry;
import id.halowarga.server.outbox.SentReferences;
import id.halowarga.server.outbox.Windows;
import java.util.Optional;

/**
 * What becomes of messages that a platform took first and refused afterwards. Where the person's window was closed, the message is
 * put into the outbox again, which holds it until they write; what is lost is noted on its ticket.
 */
final class FailedReports {
    /** More than 24 hours since the person's last message. Source: WhatsApp Cloud API, error codes. */
    private static final String WINDOW_CLOSED = "131047";

    private final SentReferences sent;
    private final Windows windows;
    private final Outbox outbox;
    private final LostMessages lost;

    FailedReports(SentReferences sent, Windows windows, Outbox outbox, LostMessages lost) {
        this.sent = sent;
        this.windows = windows;
        this.outbox = outbox;
        this.lost = lost;
    }

    /** Takes a report of a failure; the same one again changes nothing. */
    void failed(DeliveryReport report) {
        failed(report.chat(), report.platformMessageId(), report.error().orElse(""));
    }

    /** Takes a failure, if the message is recorded already. */
    void failed(ChatAddress chat, String platformMessageId, String error) {
        SentReferences.FailedMessage message = sent.failed(chat, platformMessageId, error);
        Optional<SentReferences.Copy> copy = message.copy().filter(kept -> error.equals(WINDOW_CLOSED));
        if (copy.isPresent()) {
            OutboxEntry entry = copy.get().entry();
            windows.closed(chat, copy.get().sentAt());
            outbox.enqueue("again-" + entry.id(), chat, entry.message());
        } else {
            message.about().ifPresent(about -> lost.note(chat, about.about(), about.delivery()));
        }
    }
}
