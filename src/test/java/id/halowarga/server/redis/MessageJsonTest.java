package id.halowarga.server.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.conversation.Conversation;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.MessageId;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.Pin;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.RichText;
import id.halowarga.message.Sender;
import id.halowarga.message.TicketReference;
import id.halowarga.text.Language;
import id.halowarga.ticket.Place;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageJsonTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:04:05.678Z");
    private static final MessageId ID = new MessageId(ChannelName.TELEGRAM, "77");
    private static final Sender SENDER =
            new Sender(new ChatAddress(ChannelName.TELEGRAM, "-1001"), "42", "Bu Sri", true, Optional.of("id"));
    private static final TicketReference TICKET =
            new TicketReference("HW-2611-7K3QX9", TicketReference.Purpose.QUESTION);
    private static final MediaContent.Stored STORED =
            new MediaContent.Stored(MediaKind.PHOTO, "a".repeat(64), "image/jpeg", 123_456, Optional.of("foto.jpg"));

    private static final String STORED_JSON = MessageJson.write(STORED).replaceFirst("\\{", "{\"type\":\"stored\",");

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
                Optional.of(CommandMenu.OPD_HEAD),
                Optional.of(NoticeKind.QUESTION));
        assertThat(MessageJson.read(MessageJson.write(plain), OutboundMessage.class))
                .isEqualTo(plain);
        assertThat(MessageJson.read(MessageJson.write(rich), OutboundMessage.class))
                .isEqualTo(rich);
    }

    @Test
    void readsBackAConversationOfAtMostTwoKilobytes() {
        String stored = STORED_JSON;
        String json = """
                {"state":"RESUME","resumeTo":"PLACE","language":"en","introduced":true,"drafts":3,
                 "draft":{"number":3,"kind":"COMPLAINT","place":{"pin":{"latitude":-6.2,"longitude":106.8}},
                  "media":[%1$s,%1$s,%1$s,%1$s],"mediaAsked":true,"opd":"dpupr","identity":"CONFIDENTIAL",
                  "suggested":[{"topic":"street_light","probability":0.75}],"profane":true},
                 "offered":[{"payload":"x","label":"Satu"},{"payload":"y","label":"Dua"}],
                 "lastTicket":"HW-2611-7K3QX9","held":{"words":"lampu","media":[%1$s]},
                 "handling":{"number":"HW-2611-7K3QX9","purpose":"QUESTION"},"lastTurnAt":"2026-11-22T03:04:05.678Z"}
                """.formatted(stored);
        Conversation conversation = MessageJson.read(json, Conversation.class);
        assertThat(conversation.draft().orElseThrow().media())
                .containsOnly(STORED)
                .hasSize(4);
        assertThat(conversation.draft().orElseThrow().opd()).contains(new OpdCode("dpupr"));
        assertThat(conversation.lastTurnAt()).isEqualTo(NOW);
        String written = MessageJson.write(conversation);
        assertThat(MessageJson.read(written, Conversation.class)).isEqualTo(conversation);
        assertThat(written.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2048);
    }

    @Test
    void leavesOutWhatIsEmpty() {
        Conversation fresh = Conversation.fresh(Language.INDONESIAN, NOW);
        String json = MessageJson.write(fresh);
        assertThat(json).doesNotContain("draft\"", "offered", "held").hasSizeLessThan(150);
        assertThat(MessageJson.read(json, Conversation.class)).isEqualTo(fresh);
    }

    @Test
    void tellsAnEmptyValueFromAnAbsentOne() {
        record Slot(Optional<Place> place) {}
        Slot passedOver = new Slot(Optional.of(Place.NONE));
        Slot notAsked = new Slot(Optional.empty());
        assertThat(MessageJson.read(MessageJson.write(passedOver), Slot.class)).isEqualTo(passedOver);
        assertThat(MessageJson.read(MessageJson.write(notAsked), Slot.class)).isEqualTo(notAsked);
    }

    @Test
    void passesOverPropertiesOfANewerRelease() {
        assertThat(MessageJson.read("{\"platformMessageId\":\"9\",\"mood\":{\"x\":1}}", ReplyTo.class))
                .isEqualTo(new ReplyTo("9", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"v\":2,\"platformMessageId\":\"9\"}",
                "{\"platformMessageId\":\"9\",\"v\":2}",
                "{\"platformMessageId\":\"9\", \"v\" : 2 }"
            })
    void findsTheVersionOfARecordWhereverItStands(String newer) {
        assertThat(MessageJson.readToRewrite(newer, ReplyTo.class, 2).platformMessageId())
                .isEqualTo("9");
        assertThatThrownBy(() -> MessageJson.readToRewrite(newer, ReplyTo.class, 1))
                .isInstanceOf(NewerRecordException.class);
    }

    @Test
    void takesNoWordsForTheVersionOfARecord() {
        ReplyTo strange = new ReplyTo("9,\"v\":7}", Optional.empty());
        String json = MessageJson.write(strange, 1);
        assertThat(json).endsWith(",\"v\":1}");
        assertThat(MessageJson.readToRewrite(json, ReplyTo.class, 1)).isEqualTo(strange);
        assertThat(MessageJson.readToRewrite(MessageJson.write(strange), ReplyTo.class, 1))
                .isEqualTo(strange);
        String strangeName = "{\"platformMessageId\":\"9\",\"x,\\\"v\":7}";
        assertThat(MessageJson.readToRewrite(strangeName, ReplyTo.class, 1).platformMessageId())
                .isEqualTo("9");
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
