package id.halowarga.server.testing;

import id.halowarga.channel.NudgeResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.outbox.OutboxEntry;
import id.halowarga.server.outbox.UndeliveredMessages;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes which messages are lost. */
public final class NotedLosses implements UndeliveredMessages {
    private final List<String> lost = new CopyOnWriteArrayList<>();
    private volatile Runnable trouble = () -> {};

    /**
     * Those that are lost.
     *
     * @return their deliveries' ids
     */
    public List<String> lost() {
        return List.copyOf(lost);
    }

    /**
     * Comes before each noting from now on.
     *
     * @param before may throw
     */
    public void trouble(Runnable before) {
        trouble = before;
    }

    @Override
    public void lost(ChatAddress to, OutboxEntry entry) {
        trouble.run();
        lost.add(entry.id());
    }

    @Override
    public void failed(ChatAddress to, String platformMessageId, String error) {}

    @Override
    public void unasked(ChannelName channel, NudgeResult.Impossible why) {}
}
