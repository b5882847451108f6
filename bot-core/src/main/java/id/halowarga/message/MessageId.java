package id.halowarga.message;

/**
 * Identity of an inbound message, the same on every redelivery: what makes processing idempotent.
 *
 * @param channel the channel
 * @param value   the channel's own identifier, unique within the channel (Telegram {@code update_id}, WhatsApp
 *                {@code wamid}), 1 to 200 characters
 */
public record MessageId(ChannelName channel, String value) {
    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if the value is empty or longer than 200 characters
     */
    public MessageId {
        if (value.isEmpty() || value.length() > 200) {
            throw new IllegalArgumentException("a message id has 1 to 200 characters");
        }
    }

    /**
     * The id as one string, for stores.
     *
     * @return channel, colon, value
     */
    public String encoded() {
        return channel.value() + ":" + value;
    }
}
