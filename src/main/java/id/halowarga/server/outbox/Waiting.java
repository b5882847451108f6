package id.halowarga.server.outbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.NewerRecordException;
import id.halowarga.server.redis.ReadyEntry;
import id.halowarga.server.redis.UnreadableJsonException;
import java.util.List;
import java.util.Optional;

/**
 * The message of a chat that is to be sent next.
 *
 * @param turn  the chat's turn
 * @param raw   the entry as stored
 * @param entry the entry, empty if it cannot be read
 * @param parts parts of it that were sent
 * @param tries tries that failed since the last part was sent
 * @param held  whether it was held for the person to write
 * @param open  whether free words may be sent to the person now
 * @param window until when, epoch milliseconds, as stored
 * @param begun when sending began, epoch milliseconds
 */
record Waiting(
        ReadyEntry turn,
        String raw,
        Optional<OutboxEntry> entry,
        int parts,
        int tries,
        boolean held,
        boolean open,
        String window,
        long begun) {
    /**
     * Understands what was read.
     *
     * @throws NewerRecordException if the entry is a newer release's and cannot be read
     */
    static Waiting of(ReadyEntry turn, List<?> reply, long begun) {
        String raw = (String) reply.get(0);
        return new Waiting(
                turn,
                raw,
                read(raw),
                Integer.parseInt((String) reply.get(1)),
                Integer.parseInt((String) reply.get(2)),
                reply.get(3).equals("1"),
                reply.get(4).equals("1"),
                (String) reply.get(5),
                begun);
    }

    ChatAddress chat() {
        return ChatAddress.parse(turn.owner());
    }

    private static Optional<OutboxEntry> read(String raw) {
        try {
            return Optional.of(OutboxEntry.read(raw));
        } catch (NewerRecordException e) {
            throw e;
        } catch (UnreadableJsonException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Waiting[" + turn + ", " + parts + ", " + tries + ", REDACTED]";
    }
}
