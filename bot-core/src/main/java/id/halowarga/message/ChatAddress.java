package id.halowarga.message;

/**
 * Where a message can be sent: one chat of one channel, private or a group. Personal data: {@link #toString()} is
 * redacted.
 *
 * @param channel the channel
 * @param chat    the channel's own identifier of the chat (Telegram chat id, WhatsApp number, web chat session), 1 to
 *                128 characters of {@code A-Z a-z 0-9 _ - . +}
 */
public record ChatAddress(ChannelName channel, String chat) {
    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is empty, too long or holds other characters
     */
    public ChatAddress {
        Identifiers.requireIdentifier(chat, "chat");
    }

    /**
     * Reads the form that {@link #encoded()} writes and that settings use, such as {@code telegram:1001}.
     *
     * @param text channel, colon, chat
     * @return the address
     * @throws IllegalArgumentException if it has another form
     */
    public static ChatAddress parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("expected channel:id");
        }
        return new ChatAddress(
                new ChannelName(text.substring(0, colon).strip()),
                text.substring(colon + 1).strip());
    }

    /**
     * The address as one string, for stores only; never for logs.
     *
     * @return channel, colon, chat
     */
    public String encoded() {
        return channel.value() + ":" + chat;
    }

    @Override
    public String toString() {
        return channel + ":[REDACTED]";
    }
}
