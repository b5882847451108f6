package id.halowarga.telegram;

import id.halowarga.channel.ChannelHealth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What is known of the platform's state: fed by sending and receiving, read by the health page. */
final class Reachability {
    /** What may be in trouble on its own. */
    enum Side {
        /** Messages on their way in. */
        RECEIVING,
        /** Messages on their way out. */
        SENDING
    }

    private final Map<Side, String> troubles = new ConcurrentHashMap<>();

    /** Nothing has arrived yet. */
    Reachability() {
        trouble(Side.RECEIVING, "Telegram has not answered yet.");
    }

    /**
     * A side works.
     *
     * @param side which
     */
    void fine(Side side) {
        troubles.remove(side);
    }

    /**
     * A side does not work.
     *
     * @param side     which
     * @param sentence why, for the operator; no personal data, no secrets
     */
    void trouble(Side side, String sentence) {
        troubles.put(side, sentence);
    }

    /**
     * The state of both sides.
     *
     * @return usable if neither is in trouble
     */
    ChannelHealth health() {
        String sentences = troubles.values().stream().sorted().distinct().collect(Collectors.joining(" "));
        return sentences.isEmpty() ? new ChannelHealth(true, "Telegram answers.") : new ChannelHealth(false, sentences);
    }
}
