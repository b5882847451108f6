package id.halowarga.whatsapp.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One payload per kind, as the platform writes them. */
class MessageMapperTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private final KeptArrivals kept = new KeptArrivals();

    private void take(String message) {
        String body = """
                {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "messages", "value": {
                  "messaging_product": "whatsapp",
                  "metadata": {"display_phone_number": "6221500100", "phone_number_id": "%s"},
                  "contacts": [{"profile": {"name": "Warga  \\u202eDua"}, "wa_id": "6281200000002"}],
                  "messages": [%s]}}]}]}""".formatted(FakeCloudApi.PHONE_NUMBER_ID, message);
        Reception reception = new Reception(
                new Reception.Ports(kept, kept, kept),
                new Timestamps(Clock.fixed(NOW, ZoneOffset.UTC)),
                new WebhookMeters(new SimpleMeterRegistry()));
        reception.take(Payload.read(body.getBytes(StandardCharsets.UTF_8), FakeCloudApi.PHONE_NUMBER_ID));
    }

    private InboundMessage mapped(String fields) {
        take("{\"from\": \"6281200000002\", \"id\": \"wamid.A1\", \"timestamp\": \"1763430000\", " + fields + "}");
        assertThat(kept.messages()).hasSize(1);
        return kept.messages().get(0);
    }

    private static void assertUnsupported(InboundMessage message, UnsupportedKind kind) {
        assertThat(message)
                .isInstanceOfSatisfying(
                        InboundMessage.Unsupported.class,
                        unsupported -> assertThat(unsupported.kind()).isEqualTo(kind));
    }

    @Test
    void readsWordsWithTheirEnvelope() {
        InboundMessage message = mapped("\"type\": \"text\", \"text\": {\"body\": \"Lampu mati\\r\\n\\u202Edi sini\"}");
        assertThat(message).isInstanceOfSatisfying(InboundMessage.Text.class, text -> {
            assertThat(text.text()).isEqualTo("Lampu mati\ndi sini");
            assertThat(text.id().encoded()).isEqualTo("whatsapp:wamid.A1");
            assertThat(text.sentAt()).isEqualTo(Instant.ofEpochSecond(1_763_430_000));
            assertThat(text.sender().displayName()).isEqualTo("Warga Dua");
            assertThat(text.replyTo()).isEmpty();
        });
    }

    @Test
    void knowsWhichMessageOfOursIsAnswered() {
        InboundMessage message = mapped("\"context\": {\"from\": \"6221500100\", \"id\": \"wamid.OURS\"},"
                + " \"type\": \"text\", \"text\": {\"body\": \"sudah\"}");
        assertThat(message.replyTo()).get().extracting("platformMessageId").isEqualTo("wamid.OURS");
    }

    @Test
    void doesNotTakeAPersonsOwnMessageForOneOfOurs() {
        InboundMessage message = mapped("\"context\": {\"from\": \"6281200000002\", \"id\": \"wamid.THEIRS\"},"
                + " \"type\": \"text\", \"text\": {\"body\": \"sudah\"}");
        assertThat(message.replyTo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "image, PHOTO, ''",
        "video, VIDEO, ''",
        "audio, VOICE, '\"voice\": true,'",
        "audio, AUDIO, ''",
        "document, DOCUMENT, '\"filename\": \"surat.pdf\",'",
        "sticker, STICKER, '\"animated\": false,'"
    })
    void readsFiles(String type, MediaKind kind, String more) {
        InboundMessage message = mapped(
                "\"type\": \"%1$s\", \"%1$s\": {%2$s \"id\": \"77001\", \"sha256\": \"x=\", ".formatted(type, more)
                        + "\"mime_type\": \"a/b; codecs=opus\", \"caption\": \"di sini\"}");
        assertThat(message).isInstanceOfSatisfying(InboundMessage.Media.class, media -> {
            assertThat(media.caption()).isEqualTo("di sini");
            assertThat(media.content()).isInstanceOfSatisfying(MediaContent.Reference.class, file -> {
                assertThat(file.kind()).isEqualTo(kind);
                assertThat(file.platformId()).isEqualTo("77001");
                assertThat(file.mimeType()).contains("a/b; codecs=opus");
                assertThat(file.fileName().isPresent()).isEqualTo(kind == MediaKind.DOCUMENT);
            });
        });
    }

    @Test
    void readsAPlaceWithItsName() {
        InboundMessage message =
                mapped("\"type\": \"location\", \"location\": {\"latitude\": -6.9, \"longitude\": 107.6,"
                        + " \"name\": \"Pasar\", \"address\": \"Jalan Contoh 1\", \"url\": \"https://example\"}");
        assertThat(message).isInstanceOfSatisfying(InboundMessage.Location.class, place -> {
            assertThat(place.pin().latitude()).isEqualTo(-6.9);
            assertThat(place.label()).isEqualTo("Pasar, Jalan Contoh 1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"button_reply", "list_reply"})
    void readsChoicesByWhatWeCalledThem(String kind) {
        InboundMessage message = mapped(("\"context\": {\"from\": \"6221500100\", \"id\": \"wamid.OURS\"},"
                        + " \"type\": \"interactive\", \"interactive\": {\"type\": \"%1$s\", \"%1$s\":"
                        + " {\"id\": \"d1.kirim\", \"title\": \"Kirim\"}}")
                .formatted(kind));
        assertThat(message)
                .isInstanceOfSatisfying(
                        InboundMessage.ButtonPress.class,
                        press -> assertThat(press.payload()).isEqualTo("d1.kirim"));
    }

    @Test
    void readsATemplatesQuickReply() {
        InboundMessage message =
                mapped("\"type\": \"button\", \"button\": {\"payload\": \"w.HW.lihat\", \"text\": \"Lihat\"}");
        assertThat(message)
                .isInstanceOfSatisfying(
                        InboundMessage.ButtonPress.class,
                        press -> assertThat(press.payload()).isEqualTo("w.HW.lihat"));
    }

    @Test
    void takesATemplatesButtonWithoutPayloadForTheWishToRead() {
        InboundMessage message =
                mapped("\"type\": \"button\", \"button\": {\"payload\": \"Baca\", \"text\": \"Baca\"}");
        assertThat(message)
                .isInstanceOfSatisfying(
                        InboundMessage.ButtonPress.class,
                        press -> assertThat(press.payload()).isEqualTo(InboundMessage.ButtonPress.OPENING));
    }

    @Test
    void takesTheLabelOfAButtonWhosePayloadIsNotOneOfOurs() {
        InboundMessage message = mapped("\"type\": \"button\", \"button\": {\"payload\": \"%s\", \"text\": \"Lihat\"}"
                .formatted("x".repeat(65)));
        assertThat(message)
                .isInstanceOfSatisfying(
                        InboundMessage.Text.class,
                        text -> assertThat(text.text()).isEqualTo("Lihat"));
    }

    @Test
    void greetsWhoOpensTheChat() {
        assertThat(mapped("\"type\": \"request_welcome\""))
                .isInstanceOfSatisfying(
                        InboundMessage.Text.class,
                        text -> assertThat(text.text()).isEqualTo("/start"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONTACT | \"type\": \"contacts\", \"contacts\": [{\"name\": {\"formatted_name\": \"X\"}}]",
                "EDITED  | \"type\": \"edit\", \"edit\": {\"original_message_id\": \"wamid.0\"}",
                "DELETED | \"type\": \"revoke\", \"revoke\": {\"original_message_id\": \"wamid.0\"}",
                "OTHER   | \"type\": \"unsupported\", \"errors\": [{\"code\": 131051, \"title\": \"Unsupported\"}]",
                "OTHER   | \"type\": \"order\", \"order\": {\"catalog_id\": \"1\"}",
                "OTHER   | \"type\": \"hologram\", \"hologram\": {\"of\": [\"the\", \"future\"]}",
                "OTHER   | \"type\": \"interactive\", \"interactive\": {\"type\": \"nfm_reply\", \"nfm_reply\": {}}",
                "OTHER   | \"type\": \"text\", \"text\": {\"body\": \"  \"}",
                "OTHER   | \"type\": \"text\"",
                "OTHER   | \"type\": \"text\", \"text\": [1, 2]",
                "OTHER   | \"type\": \"location\", \"location\": {\"latitude\": 91, \"longitude\": 0}",
                "OTHER   | \"type\": \"location\", \"location\": {\"latitude\": \"x\", \"longitude\": 0}",
                "OTHER   | \"type\": \"image\", \"image\": {\"mime_type\": \"image/jpeg\"}",
                "OTHER   | \"x\": 1"
            })
    void answersHelpfullyWhatItCannotUse(UnsupportedKind kind, String fields) {
        assertUnsupported(mapped(fields), kind);
    }

    @ParameterizedTest
    @CsvSource({"👍, APPROVAL", "👍🏽, APPROVAL", "❤️, APPROVAL", "😢, REACTION"})
    void knowsWhichReactionsAgreeAndToWhat(String emoji, UnsupportedKind kind) {
        InboundMessage message =
                mapped("\"type\": \"reaction\", \"reaction\": {\"message_id\": \"wamid.OURS\", \"emoji\": \"%s\"}"
                        .formatted(emoji));
        assertUnsupported(message, kind);
        assertThat(message.replyTo()).get().extracting("platformMessageId").isEqualTo("wamid.OURS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\": \"reaction\", \"reaction\": {\"message_id\": \"wamid.OURS\"}",
                "\"type\": \"reaction\", \"reaction\": {\"message_id\": \"wamid.OURS\", \"emoji\": \"\"}",
                "\"type\": \"system\", \"system\": {\"type\": \"customer_identity_changed\", \"body\": \"x\"}",
                "\"type\": \"system\", \"system\": {\"type\": \"user_changed_number\", \"body\": \"x\"}",
                "\"group_id\": \"g1\", \"type\": \"text\", \"text\": {\"body\": \"halo semua\"}"
            })
    void findsNothingForAnybodyIn(String fields) {
        take("{\"from\": \"6281200000002\", \"id\": \"wamid.A1\", \"timestamp\": \"1763430000\", " + fields + "}");
        assertThat(kept.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\": \"wamid.1\", \"type\": \"text\", \"text\": {\"body\": \"x\"}}",
                "{\"from\": \"62812\", \"type\": \"text\", \"text\": {\"body\": \"x\"}}",
                "{\"from\": \"628 12\", \"id\": \"wamid.1\", \"type\": \"text\"}",
                "7, null, [], \"x\""
            })
    void letsGoWhatNamesNobody(String message) {
        take(message);
        assertThat(kept.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_changed_number", "customer_changed_number"})
    void readsNewNumbersInBothForms(String type) {
        for (String field : List.of("wa_id", "new_wa_id")) {
            take(("{\"from\": \"6281200000002\", \"id\": \"wamid.A1\", \"timestamp\": \"1763430000\","
                            + " \"type\": \"system\", \"system\": {\"type\": \"%s\", \"%s\": \"6281200000003\"}}")
                    .formatted(type, field));
        }
        assertThat(kept.moves())
                .containsOnly("6281200000002>6281200000003@1763430000")
                .hasSize(2);
    }

    @Test
    void takesThePresentForATimeThatCannotBe() {
        for (String time : List.of("\"\"", "\"soon\"", "\"99999999999\"", "null", "{}")) {
            kept.forget();
            take("{\"from\": \"6281200000002\", \"id\": \"wamid.A1\", \"timestamp\": " + time
                    + ", \"type\": \"text\", \"text\": {\"body\": \"x\"}}");
            assertThat(kept.messages()).singleElement().extracting("sentAt").isEqualTo(NOW);
        }
    }
}
