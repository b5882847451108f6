package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How fast one chat may send: a bucket of tokens per chat, refilled steadily. Counted on each node for itself; the chats
 * that were silent longest are forgotten first.
 */
@Component
@ConditionalOnWebchat
class Pace {
    private static final int MOST_CHATS = 10_000;
    private static final double MILLIS_PER_MINUTE = Duration.ofMinutes(1).toMillis();

    private final int perMinute;
    private final Clock clock;
    private final Map<ChatAddress, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ChatAddress, Bucket> eldest) {
            return size() > MOST_CHATS;
        }
    };

    Pace(WebchatSettings settings, Clock clock) {
        this.perMinute = settings.messagesPerMinute();
        this.clock = clock;
    }

    /**
     * Takes a token.
     *
     * @param chat who sends
     * @throws Refusal 429 if there is none left
     */
    synchronized void admit(ChatAddress chat) {
        long now = clock.millis();
        Bucket before = buckets.getOrDefault(chat, new Bucket(perMinute, now));
        double refilled = before.tokens() + (now - before.at()) * perMinute / MILLIS_PER_MINUTE;
        double tokens = Math.min(perMinute, refilled);
        if (tokens < 1) {
            throw Refusal.tooFast();
        }
        buckets.put(chat, new Bucket(tokens - 1, now));
    }

    private record Bucket(double tokens, long at) {}
}
