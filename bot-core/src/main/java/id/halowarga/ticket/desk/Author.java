package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.ticket.DraftAnswer;
import java.util.Optional;

/**
 * Who a change is written down to. Personal data: {@link #toString()} is redacted.
 *
 * @param id      as in the audit trail
 * @param name    the name to show of a handler, empty for the citizen and the clock
 * @param channel where the change came from, empty for the clock
 * @param opd     the OPD that speaks, empty for the citizen, operators and the clock
 * @param chat    the handlers' chat that acted, which need not be told; empty if none did
 */
record Author(
        String id, String name, Optional<ChannelName> channel, Optional<OpdCode> opd, Optional<ChatAddress> chat) {
    /** Acts when a time has passed. */
    static final Author CLOCK = new Author("system", "", Optional.empty(), Optional.empty(), Optional.empty());

    static Author citizen(ChatAddress chat) {
        return new Author("citizen", "", Optional.of(chat.channel()), Optional.empty(), Optional.empty());
    }

    static Author of(DraftAnswer draft) {
        DraftAnswer.Writer writer = draft.author();
        return new Author(
                writer.id(), writer.name(), Optional.of(writer.channel()), Optional.of(draft.opd()), Optional.empty());
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
