package id.halowarga.server.mailbox;

import id.halowarga.conversation.Conversation;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.server.redis.NewerRecordException;
import id.halowarga.server.redis.ReadyEntry;
import id.halowarga.server.redis.UnreadableJsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a worker read for a turn.
 *
 * @param turn    the turn
 * @param version of the conversation's state
 * @param state   the conversation so far, empty for a new one
 * @param tries   tries that failed so far
 * @param raw     the mailbox's oldest entries as stored, at least one
 * @param entries those of them that can be read, up to the first that cannot
 */
record Taken(
        ReadyEntry turn,
        String version,
        Optional<Conversation> state,
        int tries,
        List<String> raw,
        List<MailboxEntry> entries) {
    private static final Logger LOG = LoggerFactory.getLogger(Taken.class);

    /**
     * Version of the stored conversation's format; 0 is that of releases that stored none. A release that adds anything to a
     * conversation raises it, so that nodes of the one before leave it alone while both run.
     */
    static final int CONVERSATION_FORMAT = 1;

    /**
     * Understands what was read.
     *
     * @throws NewerRecordException if the conversation or the first entry is a newer release's and cannot be read
     */
    static Taken of(ReadyEntry turn, List<?> reply) {
        List<String> raw =
                ((List<?>) reply.get(3)).stream().map(String.class::cast).toList();
        return new Taken(
                turn,
                (String) reply.get(0),
                state((String) reply.get(1)),
                Integer.parseInt((String) reply.get(2)),
                raw,
                readable(raw));
    }

    List<InboundMessage> messages() {
        return entries.stream().map(MailboxEntry::message).toList();
    }

    /** The chat that answers go to, empty if no message can be read. */
    Optional<ChatAddress> chat() {
        return entries.stream()
                .findFirst()
                .map(entry -> entry.message().sender().chat());
    }

    private static Optional<Conversation> state(String json) {
        try {
            return json.isEmpty()
                    ? Optional.empty()
                    : Optional.of(MessageJson.readToRewrite(json, Conversation.class, CONVERSATION_FORMAT));
        } catch (NewerRecordException e) {
            throw e;
        } catch (UnreadableJsonException e) {
            LOG.error("A conversation begins anew: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static List<MailboxEntry> readable(List<String> raw) {
        List<MailboxEntry> entries = new ArrayList<>();
        try {
            raw.forEach(json -> entries.add(MailboxEntry.read(json)));
        } catch (NewerRecordException e) {
            if (entries.isEmpty()) {
                throw e;
            }
        } catch (UnreadableJsonException e) {
            LOG.error("A waiting message is a dead letter: {}", e.getMessage());
        }
        return List.copyOf(entries);
    }

    @Override
    public String toString() {
        return "Taken[" + turn + ", " + raw.size() + ", REDACTED]";
    }
}
