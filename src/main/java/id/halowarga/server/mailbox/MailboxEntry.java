package id.halowarga.server.mailbox;

import id.halowarga.message.InboundMessage;
import id.halowarga.server.redis.MessageJson;
import java.util.Objects;

/**
 * A message waiting in a mailbox.
 *
 * @param v       version of this format
 * @param at      when it was appended, epoch milliseconds
 * @param message the message
 */
record MailboxEntry(int v, long at, InboundMessage message) {
    private static final int FORMAT = 1;

    /** Refuses what is no entry. One of a newer format is taken as far as this release can read it. */
    MailboxEntry {
        if (v < 1 || Objects.isNull(message)) {
            throw new IllegalArgumentException("not a mailbox entry");
        }
    }

    static MailboxEntry of(InboundMessage message, long at) {
        return new MailboxEntry(FORMAT, at, message);
    }

    static MailboxEntry read(String json) {
        return MessageJson.read(json, MailboxEntry.class, FORMAT);
    }

    String json() {
        return MessageJson.write(this);
    }
}
