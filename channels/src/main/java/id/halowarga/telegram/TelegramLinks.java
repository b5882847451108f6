package id.halowarga.telegram;

import id.halowarga.staff.JoinLinks;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Links that open a chat with the bot and send {@code /start CODE} on the person's first tap. */
final class TelegramLinks implements JoinLinks {
    /** Shape of what a link carries. Source: Bot API, deep linking. */
    private static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Supplier<Optional<BotIdentity>> bot;

    /**
     * For a bot.
     *
     * @param bot the bot's account, once Telegram has told its name
     */
    TelegramLinks(Supplier<Optional<BotIdentity>> bot) {
        this.bot = bot;
    }

    @Override
    public List<String> of(String code) {
        if (!PAYLOAD.matcher(code).matches()) {
            return List.of();
        }
        return bot.get()
                .map(known -> List.of("https://t.me/" + known.userName() + "?start=" + code))
                .orElse(List.of());
    }
}
