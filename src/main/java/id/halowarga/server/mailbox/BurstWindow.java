package id.halowarga.server.mailbox;

import id.halowarga.conversation.Burst;
import id.halowarga.message.InboundMessage;
import java.time.Duration;
import java.util.List;

/**
 * How long a free-form message waits for others that belong to the same answer. Words and files wait; a place, a reply, a
 * command or a button is answered at once, and so is what stands before it.
 *
 * @param quiet   silence after which the answer is complete; zero switches waiting off
 * @param album   the same after an item of an album, whose other items arrive one by one
 * @param longest wait of the first message at most
 */
record BurstWindow(Duration quiet, Duration album, Duration longest) {
    /** No waiting. */
    static final long AT_ONCE = 0;

    /**
     * When a message that arrives now can be handled, if nothing waits before it.
     *
     * @return epoch milliseconds, or {@link #AT_ONCE}
     */
    long opening(MailboxEntry arrived) {
        return waits(arrived.message()) ? arrived.at() + quietAfter(arrived).toMillis() : AT_ONCE;
    }

    /**
     * When the answer at the head of a mailbox is complete.
     *
     * @param waiting the mailbox
     * @param length  how many messages from the first on belong together
     * @return epoch milliseconds, or {@link #AT_ONCE}
     */
    long complete(List<MailboxEntry> waiting, int length) {
        MailboxEntry first = waiting.get(0);
        MailboxEntry last = waiting.get(length - 1);
        if (length < waiting.size() || !waits(first.message()) || !waits(last.message())) {
            return AT_ONCE;
        }
        return Math.min(last.at() + quietAfter(last).toMillis(), first.at() + longest.toMillis());
    }

    private boolean waits(InboundMessage message) {
        return !quiet.isZero() && Burst.joins(message) && !(message instanceof InboundMessage.Location);
    }

    private Duration quietAfter(MailboxEntry entry) {
        boolean inAlbum = entry.message() instanceof InboundMessage.Media media
                && media.album().isPresent();
        return inAlbum ? album : quiet;
    }
}
