package id.halowarga.faults;

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

    /** Everything that a person received so far, in order, repetitions included. */
    List<Received> received(int person);

    @Override
    void close();

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
     * @param text    its words
     * @param buttons labels of its buttons
     */
    record Received(String text, List<String> buttons) {
        @Override
        public String toString() {
            return text + " " + buttons;
        }
    }
}
