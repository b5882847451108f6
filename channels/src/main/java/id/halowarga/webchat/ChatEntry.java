package id.halowarga.webchat;

/**
 * A line at its place in a chat.
 *
 * @param sequence the place, from 1, increasing without repetition
 * @param line     the line
 */
public record ChatEntry(long sequence, ChatLine line) {
    /**
     * The identifier that a reply names.
     *
     * @return unique within the chat
     */
    public String id() {
        return line.clientId().orElseGet(() -> lineId(sequence));
    }

    /**
     * The identifier of a line of ours.
     *
     * @param sequence its place in the chat
     * @return unique within the chat
     */
    static String lineId(long sequence) {
        return "m" + sequence;
    }
}
