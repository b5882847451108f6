package id.halowarga.telegram;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Links that open a chat with the bot. */
public final class TelegramLinks {
    /** Shape of a payload. Source: Bot API, deep linking. */
    private static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Supplier<Optional<BotIdentity>> bot;

    /**
     * For a bot.
     *
     * @param bot the bot's account, once it is known
     */
    TelegramLinks(Supplier<Optional<BotIdentity>> bot) {
        this.bot = bot;
    }

    /**
     * A link that opens the chat and sends {@code /start PAYLOAD} on the person's first tap.
     *
     * @param payload what the command carries: 1 to 64 letters, digits, {@code _} or {@code -}
     * @return the link, empty until Telegram has told the bot's name
     * @throws IllegalArgumentException if the payload has another shape
     */
    public Optional<URI> start(String payload) {
        if (!PAYLOAD.matcher(payload).matches()) {
            throw new IllegalArgumentException("a deep link carries 1 to 64 letters, digits, _ or -");
        }
        return bot.get().map(known -> URI.create("https://t.me/" + known.userName() + "?start=" + payload));
    }
}
