package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.ReadyEntry;
import id.halowarga.server.redis.UnreadableJsonException;
import java.util.List;
import java.util.Optional;

/**
 * The oldest message of a chat, about to be sent.
 *
 * @param turn  the chat's turn
 * @param raw   the entry as stored
 * @param entry the entry, empty if it cannot be read
 * @param parts parts of it that were sent
 * @param tries tries that failed since the last part was sent
 */
record Waiting(ReadyEntry turn, String raw, Optional<OutboxEntry> entry, int parts, int tries) {
    static Waiting of(ReadyEntry turn, List<?> reply) {
        String raw = (String) reply.get(0);
        int parts = Integer.parseInt((String) reply.get(1));
        int tries = Integer.parseInt((String) reply.get(2));
        return new Waiting(turn, raw, read(raw), parts, tries);
    }

    ChatAddress chat() {
        return ChatAddress.parse(turn.owner());
    }

    private static Optional<OutboxEntry> read(String raw) {
        try {
            return Optional.of(OutboxEntry.read(raw));
        } catch (UnreadableJsonException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Waiting[" + turn + ", " + parts + ", " + tries + ", REDACTED]";
    }
}
