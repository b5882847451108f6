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
        ChatAddress chat = report.chat();
        Optional<OutboxEntry> copy =
                report.error().filter(WINDOW_CLOSED::equals).isPresent()
                        ? sent.copy(chat, report.platformMessageId())
                        : Optional.empty();
        if (copy.isPresent()) {
            windows.close(chat);
            outbox.enqueue("again-" + copy.get().id(), chat, copy.get().message());
        } else {
            sent.message(chat, report.platformMessageId())
                    .ifPresent(message -> lost.note(chat, message.about(), message.delivery()));
        }
    }
}
