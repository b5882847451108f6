package id.halowarga.telegram;

import java.util.regex.Pattern;

/**
 * The bot's token, a secret that every address of the Bot API contains. {@link #toString()} is redacted.
 *
 * @param value the number of the bot, a colon, and letters, digits, {@code _} and {@code -}
 */
record TelegramToken(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{1,200}");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it has another shape, with a sentence that names the setting, not the value
     */
    TelegramToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "HALO_TELEGRAM_TOKEN must be a bot token as BotFather gives it, such as 123456:ABC-def.");
        }
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
