package id.halowarga.server.outbox;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;

/**
 * How fast a platform takes messages.
 *
 * @param overall to all chats together
 * @param chat    to one private chat
 * @param group   to one group
 */
public record ChannelRates(
        @Valid @NotNull Rate overall,
        @Valid @NotNull Rate chat,
        @Valid @NotNull Rate group) {
    private static final ChannelRates UNLIMITED = new ChannelRates(Rate.UNLIMITED, Rate.UNLIMITED, Rate.UNLIMITED);

    /**
     * Source: Telegram's bot FAQ (30 per second in all; 1 per second and chat, short bursts pass; 20 per minute and group)
     * and WhatsApp Cloud API (80 per second in and out, of which we use half for going out; 1 per 6 seconds and person,
     * bursts of 45).
     */
    private static final Map<ChannelName, ChannelRates> PUBLISHED = Map.of(
            ChannelName.TELEGRAM,
            new ChannelRates(perSecond(30, 30), perSecond(1, 4), new Rate(20, Duration.ofMinutes(1), 20)),
            ChannelName.WHATSAPP,
            new ChannelRates(perSecond(40, 40), new Rate(1, Duration.ofSeconds(6), 45), Rate.UNLIMITED));

    /**
     * What a platform publishes.
     *
     * @param channel the channel
     * @return its rates; no limit for a channel of our own
     */
    static ChannelRates published(ChannelName channel) {
        return PUBLISHED.getOrDefault(channel, UNLIMITED);
    }

    /** Telegram's groups have negative numbers; other channels have no groups. */
    Rate of(ChatAddress to) {
        return to.chat().startsWith("-") ? group : chat;
    }

    private static Rate perSecond(int messages, int burst) {
        return new Rate(messages, Duration.ofSeconds(1), burst);
    }
}
