package id.halowarga.ticket.desk;

import id.halowarga.message.ChannelName;
import id.halowarga.message.MessageId;
import id.halowarga.ticket.Cause;
import java.util.List;

/** Causes of what the city does by itself: they stand for the messages that cause other changes. */
final class ClockCause {
    private static final ChannelName CLOCK = new ChannelName("clock");

    private ClockCause() {}

    /** The same for every attempt at the same thing. */
    static Cause of(Object... parts) {
        return new Cause(List.of(new MessageId(
                CLOCK,
                String.join(" ", List.of(parts).stream().map(Object::toString).toList()))));
    }
}
