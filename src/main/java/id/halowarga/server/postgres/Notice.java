package id.halowarga.server.postgres;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;

/**
 * A notice as it waits in the database. Personal data: {@link #toString()} is redacted.
 *
 * @param id      its identity, 1 to 200 characters
 * @param to      the chat
 * @param message what to say
 */
record Notice(String id, ChatAddress to, OutboundMessage message) {
    private static final int MAX_ID = 200;

    Notice {
        if (id.isEmpty() || id.length() > MAX_ID) {
            throw new IllegalArgumentException("a notice's id has 1 to 200 characters");
        }
    }

    /** The same for another chat. */
    Notice to(ChatAddress other) {
        return new Notice(id, other, message);
    }

    @Override
    public String toString() {
        return "Notice[REDACTED]";
    }
}
