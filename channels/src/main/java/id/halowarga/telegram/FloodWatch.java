package id.halowarga.telegram;

import id.halowarga.channel.DeliveryResult.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges whom a 429 concerns, which Telegram does not say: one chat, or the bot as a whole. Groups have a limit of their
 * own (20 a minute) and meet it often; a private chat hardly ever does, so that two of them at a time mean the bot's limit.
 */
final class FloodWatch {
    private final Clock clock;
    private final Map<String, Instant> waiting = new ConcurrentHashMap<>();

    /**
     * With a clock.
     *
     * @param clock the time
     */
    FloodWatch(Clock clock) {
        this.clock = clock;
    }

    /**
     * Notes a 429.
     *
     * @param chat  the chat's identifier
     * @param after how long Telegram asks to wait
     * @return whom it concerns
     */
    Scope scope(String chat, Duration after) {
        if (TelegramChannel.isGroup(chat)) {
            return Scope.CHAT;
        }
        Instant now = clock.instant();
        waiting.values().removeIf(until -> !until.isAfter(now));
        waiting.put(chat, now.plus(after));
        return waiting.size() > 1 ? Scope.CHANNEL : Scope.CHAT;
    }
}
