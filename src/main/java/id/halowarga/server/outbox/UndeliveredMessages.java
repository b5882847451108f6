package id.halowarga.server.outbox;

import id.halowarga.channel.NudgeResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;

/** Who gets to know of messages that do not arrive. */
public interface UndeliveredMessages {
    /** Nobody does. */
    UndeliveredMessages UNHEARD = new UndeliveredMessages() {
        @Override
        public void lost(ChatAddress to, OutboxEntry entry) {}

        @Override
        public void unasked(ChannelName channel, NudgeResult.Impossible why) {}
    };

    /**
     * A message is given up. Told at least once, before it is put aside as a dead letter.
     *
     * @param to    the chat
     * @param entry the message
     */
    void lost(ChatAddress to, OutboxEntry entry);

    /**
     * A person could not be asked to write, for a reason that an operator can remove; the message is held.
     *
     * @param channel the channel
     * @param why     what is in the way
     */
    void unasked(ChannelName channel, NudgeResult.Impossible why);
}
