package id.halowarga.server.outbox;

import id.halowarga.channel.Channel;
import id.halowarga.channel.WindowedChannel;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.server.redis.Lane;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lanes of outboxes, one per channel that is switched on ({@code out:<channel>}), so that a slow or silent platform
 * holds up nobody else, and one for all others ({@code out:off}). Owners are chats.
 */
public final class OutboxLanes {
    private static final Lane OFF = new Lane("out:off");

    private final Map<ChannelName, Channel> channels = new LinkedHashMap<>();

    /**
     * For the channels of this node; every node must have the same ones.
     *
     * @param on the channels that are switched on
     */
    public OutboxLanes(List<Channel> on) {
        on.forEach(channel -> channels.put(channel.name(), channel));
    }

    /**
     * The lane that a chat's messages depart by.
     *
     * @param chat the chat
     * @return its lane
     */
    public Lane of(ChatAddress chat) {
        return channels.containsKey(chat.channel()) ? lane(chat.channel()) : OFF;
    }

    /**
     * How long free words may be sent to a chat after the person wrote.
     *
     * @param chat the chat
     * @return the time; empty if there is no limit
     */
    public Optional<Duration> window(ChatAddress chat) {
        return channels.get(chat.channel()) instanceof WindowedChannel windowed
                ? Optional.of(windowed.window())
                : Optional.empty();
    }

    /**
     * All lanes and who serves them.
     *
     * @return the lanes in order
     */
    Map<Lane, Channel> all() {
        Map<Lane, Channel> lanes = new LinkedHashMap<>();
        channels.forEach((name, channel) -> lanes.put(lane(name), channel));
        lanes.put(OFF, new SwitchedOffChannel());
        return lanes;
    }

    private static Lane lane(ChannelName channel) {
        return new Lane("out:" + channel.value());
    }
}
