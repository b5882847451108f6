package id.halowarga.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the Telegram channel. A variable that is set but empty counts as unset.
 *
 * @param token         the bot's token ({@code HALO_TELEGRAM_TOKEN}), a secret
 * @param apiUrl        base of the Bot API ({@code HALO_TELEGRAM_API_URL}); Telegram's own if unset
 * @param mode          how updates arrive ({@code HALO_TELEGRAM_MODE}); polling if unset
 * @param webhookUrl    public address of our webhook ({@code HALO_TELEGRAM_WEBHOOK_URL}); empty outside webhook mode
 * @param webhookSecret what Telegram says with every update ({@code HALO_TELEGRAM_WEBHOOK_SECRET}), a secret: 1 to 256
 *                      characters of {@code A-Z a-z 0-9 _ -}; empty outside webhook mode
 * @param longPoll      how long Telegram holds a request for updates while there are none, 1 to 50 seconds
 * @param callTimeout   longest time of any other call, uploads and downloads included, 1 second to 10 minutes
 */
@ConfigurationProperties("halo.telegram")
public record TelegramSettings(
        String token,
        String apiUrl,
        TelegramMode mode,
        String webhookUrl,
        String webhookSecret,
        Duration longPoll,
        Duration callTimeout) {
    /** Telegram's own Bot API server. */
    private static final String PUBLIC_API = "https://api.telegram.org";

    /** Shape of a secret token. Source: Bot API, {@code setWebhook}. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    /**
     * Fills in what is unset, checks the rest, and that webhook mode has its partners.
     *
     * @throws IllegalArgumentException if a value is malformed or missing, with a sentence that names the setting
     */
    public TelegramSettings(
            String token,
            @Nullable String apiUrl,
            @Nullable TelegramMode mode,
            @Nullable String webhookUrl,
            @Nullable String webhookSecret,
            @DefaultValue("50s") Duration longPoll,
            @DefaultValue("60s") Duration callTimeout) {
        this.token = new TelegramToken(token.strip()).value();
        this.apiUrl = setOr(apiUrl, PUBLIC_API);
        this.mode = mode == null ? TelegramMode.POLLING : mode;
        this.webhookUrl = setOr(webhookUrl, "");
        this.webhookSecret = setOr(webhookSecret, "");
        this.longPoll = longPoll;
        this.callTimeout = callTimeout;
        requireAddress("HALO_TELEGRAM_API_URL", this.apiUrl);
        requireBetween("HALO_TELEGRAM_LONG_POLL", longPoll, Duration.ofSeconds(50));
        requireBetween("HALO_TELEGRAM_CALL_TIMEOUT", callTimeout, Duration.ofMinutes(10));
        if (this.mode == TelegramMode.WEBHOOK) {
            requireWebhook(this.webhookUrl, this.webhookSecret);
        }
    }

    private static void requireWebhook(String url, String secret) {
        requirePartner("HALO_TELEGRAM_WEBHOOK_URL", url);
        requirePartner("HALO_TELEGRAM_WEBHOOK_SECRET", secret);
        requireAddress("HALO_TELEGRAM_WEBHOOK_URL", url);
        if (!SECRET.matcher(secret).matches()) {
            throw new IllegalArgumentException(
                    "HALO_TELEGRAM_WEBHOOK_SECRET must have 1 to 256 characters of A-Z, a-z, 0-9, _ and -.");
        }
    }

    /**
     * The token.
     *
     * @return the token, redacted where it is printed
     */
    TelegramToken botToken() {
        return new TelegramToken(token);
    }

    private static String setOr(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static void requirePartner(String name, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + " is required where HALO_TELEGRAM_MODE is webhook.");
        }
    }

    private static void requireAddress(String name, String value) {
        if (!isHttpAddress(value)) {
            throw new IllegalArgumentException(name + " must be an http or https address with a host.");
        }
    }

    private static boolean isHttpAddress(String value) {
        try {
            URI uri = URI.create(value);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static void requireBetween(String name, Duration value, Duration most) {
        if (value.toSeconds() < 1 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " must be between 1s and " + most.toSeconds() + "s.");
        }
    }

    @Override
    public String toString() {
        return "TelegramSettings[mode=" + mode + ", REDACTED]";
    }
}
