package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import java.util.Optional;

/**
 * Who a change is written down to. Personal data: {@link #toString()} is redacted.
 *
 * @param id      as in the audit trail
 * @param name    the name to show of a handler, empty for the citizen
 * @param channel where the change came from
 * @param opd     the OPD that speaks, empty for the citizen and operators
 */
record Author(String id, String name, Optional<ChannelName> channel, Optional<OpdCode> opd) {
    static Author citizen(ChatAddress chat) {
        return new Author("citizen", "", Optional.of(chat.channel()), Optional.empty());
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
