package id.halowarga.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A messenger as the faults see it: a simulator that speaks its real HTTP, so that another one can join. */
interface Platform extends AutoCloseable {
    /** Settings that switch it on at a node. */
    Map<String, String> settings();

    /** A person's address, as {@code HALO_ADMINS} wants it. */
    String address(int person);

    /** What the platform will post to a node when a person writes, the same however often it is posted. */
    Post write(int person, String words);

    /** The same for a photo. */
    Post photo(int person, byte[] content);

    /** Everything that a person received so far, in order, repetitions included. */
    List<Received> received(int person);

    @Override
    void close();

    /**
     * Settings that let a channel write as fast as it can.
     *
     * @param channel its name in capitals
     */
    static Map<String, String> unhurried(String channel) {
        Map<String, String> settings = new HashMap<>();
        for (String rate : List.of("OVERALL", "CHAT", "GROUP")) {
            String name = "HALO_OUTBOX_RATES_" + channel + "_" + rate + "_";
            settings.putAll(Map.of(name + "MESSAGES", "0", name + "PER", "1s", name + "BURST", "1"));
        }
        return settings;
    }

    /**
     * A request of the platform.
     *
     * @param path    below a node's address
     * @param headers what proves that it comes from the platform
     * @param body    JSON
     */
    record Post(String path, Map<String, String> headers, byte[] body) {}

    /**
     * A message that arrived.
     *
     * @param text     its words
     * @param buttons  labels of its buttons
     * @param payloads what they say to the application, as far as they say something
     */
    record Received(String text, List<String> buttons, List<String> payloads) {
        @Override
        public String toString() {
            return text + " " + buttons;
        }
    }
}
