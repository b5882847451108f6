package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** How fast one chat may send. */
@Component
class Pace {
    private final Buckets<ChatAddress> buckets;

    Pace(WebchatSettings settings, Clock clock) {
        this.buckets = new Buckets<>(settings.messagesPerMinute(), clock);
    }

    /**
     * Takes a token.
     *
     * @param chat who sends
     * @throws Refusal 429 if there is none left
     */
    void admit(ChatAddress chat) {
        if (!buckets.take(chat)) {
            throw Refusal.tooFast();
        }
    }
}
