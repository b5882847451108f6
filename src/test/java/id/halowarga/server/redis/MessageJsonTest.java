package id.halowarga.server.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.DialogueState;
import id.halowarga.conversation.Draft;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.MessageId;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.Pin;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.RichText;
import id.halowarga.message.Sender;
import id.halowarga.message.TicketReference;
import id.halowarga.text.Language;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.TicketKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageJsonTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:04:05.678Z");
    private static final MessageId ID = new MessageId(ChannelName.TELEGRAM, "77");
    private static final Sender SENDER =
            new Sender(new ChatAddress(ChannelName.TELEGRAM, "-1001"), "42", "Bu Sri", true, Optional.of("id"));
    private static final TicketReference TICKET =
            new TicketReference("HW-2611-7K3QX9", TicketReference.Purpose.QUESTION);
    private static final MediaContent.Stored STORED =
            new MediaContent.Stored(MediaKind.PHOTO, "a".repeat(64), "image/jpeg", 123_456, Optional.of("foto.jpg"));

    static Stream<InboundMessage> inbound() {
        Optional<ReplyTo> none = Optional.empty();
        return Stream.of(
                new InboundMessage.Text(
                        ID, SENDER, NOW, Optional.of(new ReplyTo("9", Optional.of(TICKET))), "halo \"x\"\n"),
                new InboundMessage.Text(ID, SENDER, NOW, none, ""),
                new InboundMessage.Media(
                        ID,
                        SENDER,
                        NOW,
                        Optional.of(new ReplyTo("9", Optional.empty())),
                        new MediaContent.Reference(
                                MediaKind.VOICE, "f1", Optional.empty(), Optional.of("audio/ogg"), -1),
                        "",
                        Optional.empty()),
                new InboundMessage.Media(ID, SENDER, NOW, none, STORED, "caption", Optional.of("album")),
                new InboundMessage.Media(
                        ID,
                        SENDER,
                        NOW,
                        none,
                        new MediaContent.Unusable(MediaKind.STICKER, MediaContent.Reason.FORBIDDEN_TYPE),
                        "",
                        Optional.empty()),
                new InboundMessage.Location(ID, SENDER, NOW, none, new Pin(0, 109.33), ""),
                new InboundMessage.ButtonPress(ID, SENDER, NOW, none, "w.HW-2611-7K3QX9.ya"),
                new InboundMessage.Unsupported(ID, SENDER, NOW, none, InboundMessage.UnsupportedKind.DELETED));
    }

    @ParameterizedTest
    @MethodSource("inbound")
    void readsBackEveryKindOfInboundMessage(InboundMessage message) {
        assertThat(MessageJson.read(MessageJson.write(message), InboundMessage.class))
                .isEqualTo(message);
    }

    @Test
    void readsBackOutboundMessages() {
        OutboundMessage plain = OutboundMessage.of(RichText.plain("halo"));
        OutboundMessage rich = new OutboundMessage(
                RichText.fromTemplate("**Nomor** anda"),
                List.of(new Option("a", "Ya"), new Option("b", "Tidak")),
                List.of(STORED),
                true,
                true,
                Optional.of(TICKET),
                Optional.of(CommandMenu.OPD_HEAD));
        assertThat(MessageJson.read(MessageJson.write(plain), OutboundMessage.class))
                .isEqualTo(plain);
        assertThat(MessageJson.read(MessageJson.write(rich), OutboundMessage.class))
                .isEqualTo(rich);
    }

    @Test
    void readsBackAFullConversationOfAtMostTwoKilobytes() {
        Draft draft = new Draft(
                3,
                TicketKind.COMPLAINT,
                "",
                Optional.of(new Place(Optional.of(new Pin(-6.2, 106.8)), "")),
                List.of(STORED, STORED, STORED, STORED),
                true,
                Optional.of(new OpdCode("dpupr")),
                false,
                Optional.of(Identity.CONFIDENTIAL),
                List.of(new Suggestion(new Topic("street_light"), 0.75)),
                false,
                true);
        Conversation full = new Conversation(
                DialogueState.RESUME,
                Optional.of(DialogueState.PLACE),
                Language.ENGLISH,
                true,
                3,
                Optional.of(draft),
                List.of(new Option("x", "Satu"), new Option("y", "Dua")),
                Optional.of("HW-2611-7K3QX9"),
                Optional.of(new Conversation.Held("lampu", List.of(STORED))),
                Optional.of(TICKET),
                NOW);
        String json = MessageJson.write(full);
        assertThat(MessageJson.read(json, Conversation.class)).isEqualTo(full);
        assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2048);
    }

    @Test
    void leavesOutWhatIsEmpty() {
        Conversation fresh = Conversation.fresh(Language.INDONESIAN, NOW);
        String json = MessageJson.write(fresh);
        assertThat(json).doesNotContain("draft\"", "offered", "held").hasSizeLessThan(150);
        assertThat(MessageJson.read(json, Conversation.class)).isEqualTo(fresh);
    }

    @Test
    void passesOverPropertiesOfANewerRelease() {
        assertThat(MessageJson.read("{\"platformMessageId\":\"9\",\"mood\":{\"x\":1}}", ReplyTo.class))
                .isEqualTo(new ReplyTo("9", Optional.empty()));
    }

    @Test
    void saysWhatWasUnreadableWithoutQuotingIt() {
        assertThatThrownBy(() -> MessageJson.read("{\"type\":\"rahasia\"}", InboundMessage.class))
                .isInstanceOf(UnreadableJsonException.class)
                .hasNoCause()
                .hasMessageContaining("InboundMessage")
                .hasMessageNotContaining("rahasia");
    }
}
