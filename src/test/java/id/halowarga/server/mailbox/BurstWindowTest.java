package id.halowarga.server.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.Pin;
import id.halowarga.message.ReplyTo;
import id.halowarga.server.testing.Chats;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BurstWindowTest {
    private static final BurstWindow WINDOW =
            new BurstWindow(Duration.ofSeconds(1), Duration.ofMillis(1500), Duration.ofSeconds(4));
    private static final Instant SENT = Instant.EPOCH;

    private static MailboxEntry words(long at) {
        return MailboxEntry.of(Chats.text(1, "t" + at, "lampu mati"), at);
    }

    private static MailboxEntry photo(long at, Optional<String> album) {
        MediaContent content = new MediaContent.Reference(MediaKind.PHOTO, "f", Optional.empty(), Optional.empty(), -1);
        return MailboxEntry.of(
                new InboundMessage.Media(
                        Chats.id("p" + at), Chats.sender(1), SENT, Optional.empty(), content, "", album),
                at);
    }

    private static MailboxEntry place(long at) {
        return MailboxEntry.of(
                new InboundMessage.Location(
                        Chats.id("l" + at), Chats.sender(1), SENT, Optional.empty(), new Pin(0, 109), ""),
                at);
    }

    @Test
    void waitsForSilenceAfterTheLastWords() {
        assertThat(WINDOW.opening(words(100))).isEqualTo(1100);
        assertThat(WINDOW.complete(List.of(words(100), words(900)), 2)).isEqualTo(1900);
    }

    @Test
    void waitsLongerForTheRestOfAnAlbum() {
        assertThat(WINDOW.opening(photo(100, Optional.of("album")))).isEqualTo(1600);
        assertThat(WINDOW.opening(photo(100, Optional.empty()))).isEqualTo(1100);
    }

    @Test
    void neverLetsTheFirstMessageWaitTooLong() {
        assertThat(WINDOW.complete(List.of(words(100), words(4000)), 2)).isEqualTo(4100);
    }

    @Test
    void answersAtOnceWhatSomethingElseFollows() {
        MailboxEntry command = MailboxEntry.of(Chats.text(1, "c", "/batal"), 200);
        assertThat(WINDOW.complete(List.of(words(100), command), 1)).isEqualTo(BurstWindow.AT_ONCE);
    }

    @Test
    void answersPlacesCommandsAndRepliesAtOnce() {
        MailboxEntry reply = MailboxEntry.of(
                new InboundMessage.Text(
                        Chats.id("r"), Chats.sender(1), SENT, Optional.of(new ReplyTo("9", Optional.empty())), "ya"),
                100);
        assertThat(WINDOW.opening(place(100))).isEqualTo(BurstWindow.AT_ONCE);
        assertThat(WINDOW.opening(reply)).isEqualTo(BurstWindow.AT_ONCE);
        assertThat(WINDOW.opening(MailboxEntry.of(Chats.text(1, "c", " /batal"), 100)))
                .isEqualTo(BurstWindow.AT_ONCE);
        assertThat(WINDOW.complete(List.of(words(100), place(200)), 2)).isEqualTo(BurstWindow.AT_ONCE);
    }

    @Test
    void waitsForNothingWhenSwitchedOff() {
        BurstWindow off = new BurstWindow(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(4));
        assertThat(off.opening(words(100))).isEqualTo(BurstWindow.AT_ONCE);
        assertThat(off.complete(List.of(photo(100, Optional.of("a"))), 1)).isEqualTo(BurstWindow.AT_ONCE);
    }
}
