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
        public void failed(ChatAddress to, String platformMessageId, String error) {}

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
     * A message failed before it was recorded that the platform had taken it.
     *
     * @param to                the chat
     * @param platformMessageId the channel's identifier of the message
     * @param error             the platform's code, {@code -} if it named none
     */
    void failed(ChatAddress to, String platformMessageId, String error);

    /**
     * A person could not be asked to write, for a reason that an operator can remove; the message is held.
     *
     * @param channel the channel
     * @param why     what is in the way
     */
    void unasked(ChannelName channel, NudgeResult.Impossible why);
}
