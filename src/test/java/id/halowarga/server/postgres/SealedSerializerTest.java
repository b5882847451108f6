package id.halowarga.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.privacy.PersonalKey;
import id.halowarga.server.redis.NewerRecordException;
import id.halowarga.server.redis.UnreadableJsonException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealedSerializerTest {
    private final PersonalCipher cipher = new PersonalCipher(PersonalKey.random());
    private final SealedSerializer serializer = new SealedSerializer(cipher);

    private Notice read(String json) {
        return serializer.deserialize(Notice.class, cipher.seal(json));
    }

    @Test
    void readsANoticeAsTheFirstReleaseWroteIt() {
        Notice notice = read("""
                {"id": "n1", "to": "telegram:1001",
                 "message": {"text": {"plain": "Halo Anda", "bold": [{"start": 5, "length": 4}]},
                  "options": [{"payload": "w.1", "label": "Ya"}],
                  "media": [{"type": "stored", "kind": "PHOTO", "sha256": "ab", "mimeType": "image/png", "bytes": 7,
                   "fileName": "a.png"}],
                  "requestsLocation": true, "expectsReply": true,
                  "about": {"number": "HW-2611-7K3QX9", "purpose": "ANSWER"}, "menu": "OPD_ADMIN"}}
                """);

        assertThat(notice)
                .isEqualTo(new Notice(
                        "n1",
                        ChatAddress.parse("telegram:1001"),
                        OutboundMessage.of(
                                        new RichText("Halo Anda", List.of(new RichText.Span(5, 4))),
                                        List.of(new Option("w.1", "Ya")))
                                .withMedia(List.of(new MediaContent.Stored(
                                        MediaKind.PHOTO, "ab", "image/png", 7, Optional.of("a.png"))))
                                .requestingLocation()
                                .expectingReply()
                                .about(new TicketReference("HW-2611-7K3QX9", TicketReference.Purpose.ANSWER))
                                .withMenu(CommandMenu.OPD_ADMIN)));
    }

    @Test
    void readsANoticeOfAVersionThatKnewLess() {
        Notice notice =
                read("{\"id\": \"n1\", \"to\": \"telegram:1001\", \"message\": {\"text\": {\"plain\": \"Halo\"}}}");

        assertThat(notice.message()).isEqualTo(OutboundMessage.of(RichText.plain("Halo")));
    }

    @Test
    void readsANoticeOfAVersionThatKnowsMore() {
        Notice notice = read("""
                {"id": "n1", "to": "telegram:1001", "urgency": "HIGH",
                 "message": {"text": {"plain": "Halo", "bold": null, "italic": []}, "options": null, "about": null,
                  "silent": true}}
                """);

        assertThat(notice.message()).isEqualTo(OutboundMessage.of(RichText.plain("Halo")));
    }

    @Test
    void aFailureDoesNotRepeatWhatIsStored() {
        assertThatThrownBy(() -> read("{\"id\": \"n1\", \"to\": \"telegram:1001\", \"message\": 5}"))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageNotContaining("1001")
                .hasNoCause();
    }

    @Test
    void aTaskWithoutDataStaysWithoutData() {
        assertThat(serializer.serialize(null)).isNull();
        assertThat(serializer.deserialize(Void.class, null)).isNull();
    }

    @Test
    void leavesANoticeOfANewerFormatToNodesThatKnowIt() {
        String newer =
                "{\"v\": 99, \"id\": \"n1\", \"to\": \"telegram:1001\", \"message\": {\"text\": {\"plain\": \"Halo\"}}}";
        assertThatThrownBy(() -> read(newer)).isInstanceOf(NewerRecordException.class);
    }
}
