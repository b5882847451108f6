package id.halowarga.whatsapp;

import id.halowarga.channel.ChannelHealth;
import org.jspecify.annotations.Nullable;

/** What is known of the platform's state: fed by sending and fetching, read by the health page. */
final class Reachability {
    private volatile @Nullable String trouble;

    /** A call was answered as it should be. */
    void fine() {
        trouble = null;
    }

    /**
     * The platform cannot be used.
     *
     * @param sentence why, for the operator; no personal data, no secrets
     */
    void trouble(String sentence) {
        trouble = sentence;
    }

    /**
     * The state.
     *
     * @return usable unless the last call says otherwise
     */
    ChannelHealth health() {
        String sentence = trouble;
        return sentence == null
                ? new ChannelHealth(true, "WhatsApp is switched on.")
                : new ChannelHealth(false, sentence);
    }
}
