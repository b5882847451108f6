package id.halowarga.message;

import java.util.regex.Pattern;

/**
 * Name of a channel, such as {@code telegram}.
 *
 * @param value 3 to 16 lower-case ASCII letters
 */
public record ChannelName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z]{3,16}");

    /** Telegram Bot API. */
    public static final ChannelName TELEGRAM = new ChannelName("telegram");

    /** WhatsApp Business Cloud API. */
    public static final ChannelName WHATSAPP = new ChannelName("whatsapp");

    /** The web page's own chat. */
    public static final ChannelName WEBCHAT = new ChannelName("webchat");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it is not 3 to 16 lower-case ASCII letters
     */
    public ChannelName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a channel name is 3 to 16 lower-case letters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
