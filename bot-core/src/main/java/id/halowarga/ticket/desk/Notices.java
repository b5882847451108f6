package id.halowarga.ticket.desk;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.NoticeQueue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Queues notices under identities that follow from their cause and recipient, so that none is queued twice. */
public final class Notices {
    private final NoticeQueue queue;

    /**
     * Makes notices for a queue.
     *
     * @param queue takes them
     */
    public Notices(NoticeQueue queue) {
        this.queue = queue;
    }

    /**
     * Queues a notice, as an update where it does not say its kind.
     *
     * @param cause   the messages that cause it
     * @param to      the chat
     * @param topic   tells the notices of one cause to one chat apart
     * @param message what to say
     */
    public void send(Cause cause, ChatAddress to, String topic, OutboundMessage message) {
        OutboundMessage notice = message.notice().isPresent() ? message : message.asNotice(NoticeKind.UPDATE);
        queue.enqueue(identity(cause.head().encoded(), to.encoded(), topic), to, notice);
    }

    /** A hash, since identities end up in places where a chat's identifier must not. */
    private static String identity(String... parts) {
        try {
            byte[] joined = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(joined));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
