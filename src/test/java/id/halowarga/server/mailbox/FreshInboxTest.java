package id.halowarga.server.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.InboundMessage;
import id.halowarga.server.testing.Chats;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshInboxTest {
    private static final Duration REMEMBERED = Duration.ofDays(8);
    private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");

    private final List<String> taken = new ArrayList<>();
    private final FreshInbox inbox =
            new FreshInbox(message -> taken.add(message.id().value()), Clock.fixed(NOW, ZoneOffset.UTC), REMEMBERED);

    private static InboundMessage sent(String id, Duration ago) {
        return new InboundMessage.Text(Chats.id(id), Chats.sender(1), NOW.minus(ago), Optional.empty(), "halo");
    }

    @Test
    void letsGoOfWhatIsPlayedAgainAfterItWasForgotten() {
        inbox.append(sent("late", REMEMBERED));
        inbox.append(sent("old", REMEMBERED.plusMillis(1)));

        assertThat(taken).containsExactly("late");
    }

    @Test
    void takesWhatComesFromAClockAhead() {
        inbox.append(sent("ahead", Duration.ofMinutes(-5)));

        assertThat(taken).containsExactly("ahead");
    }
}
