package id.halowarga.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.message.MessageId;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.RichText;
import id.halowarga.message.Sender;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was held for somebody is not answered by what they sent to read it. */
class OpeningsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Sender AYU =
            new Sender(new ChatAddress(ChannelName.WHATSAPP, "62812"), "62812", "Ayu", false, Optional.empty());
    private static final String OPENED = "Itu pesan yang menunggu Anda";

    private final Assistant assistant = new Assistant(
            (conversation, burst) -> Optional.empty(),
            (conversation, burst) -> new Turn(conversation, List.of(OutboundMessage.of(RichText.plain("dibaca")))),
            Messages.shipped());

    private static MessageId id() {
        return new MessageId(ChannelName.WHATSAPP, "wamid.1");
    }

    private static InboundMessage text(String words) {
        return new InboundMessage.Text(id(), AYU, NOW, Optional.empty(), words);
    }

    private String answer(Burst burst) {
        Turn turn = assistant.take(Conversation.fresh(Language.INDONESIAN, NOW), burst);
        return turn.replies().get(0).text().plain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ya", "Ya.", "ok", "Oke", "baca", "Baca", "belum", "1", "👍", "siap pak", "halo", "read"})
    void briefWordsOnlyOpenWhatWasHeld(String words) {
        assertThat(answer(new Burst(List.of(text(words)), true))).startsWith(OPENED);
        assertThat(answer(new Burst(List.of(text(words))))).isEqualTo("dibaca");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RT 05 dekat masjid", "/status HW-2611-7K3QX9", "jalan depan rumah saya berlubang", "menu"})
    void anythingElseIsTakenForItself(String words) {
        assertThat(answer(new Burst(List.of(text(words)), true))).isEqualTo("dibaca");
    }

    @Test
    void theButtonUnderTheRequestOnlyOpens() {
        InboundMessage press =
                new InboundMessage.ButtonPress(id(), AYU, NOW, Optional.empty(), InboundMessage.ButtonPress.OPENING);
        assertThat(answer(new Burst(List.of(press)))).startsWith(OPENED);
    }

    @Test
    void aThumbOnTheRequestOnlyOpens() {
        TicketReference reference = new TicketReference("HW-2611-7K3QX9", Purpose.CITIZEN);
        InboundMessage thumb = new InboundMessage.Unsupported(
                id(), AYU, NOW, Optional.of(new ReplyTo("wamid.9", Optional.of(reference))), UnsupportedKind.APPROVAL);
        assertThat(answer(new Burst(List.of(thumb), true))).startsWith(OPENED);
        assertThat(answer(new Burst(List.of(thumb)))).isEqualTo("dibaca");
    }

    @Test
    void nothingInTheConversationChanges() {
        Conversation before = Conversation.fresh(Language.INDONESIAN, NOW);
        assertThat(assistant.take(before, new Burst(List.of(text("ya")), true)).next())
                .isEqualTo(before);
    }
}
