package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.ButtonPress;
import id.halowarga.message.InboundMessage.Location;
import id.halowarga.message.InboundMessage.Media;
import id.halowarga.message.InboundMessage.Text;
import id.halowarga.message.InboundMessage.Unsupported;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.message.MediaContent.Reference;
import id.halowarga.message.MediaKind;
import id.halowarga.message.MessageId;
import id.halowarga.message.Pin;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.Sender;
import id.halowarga.telegram.fake.FakeTelegram;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads one anonymous update of each kind, as Telegram sends them. */
class UpdateMapperTest {
    private static final Instant NOW = Instant.parse("2025-03-03T02:30:00Z");
    private static final Instant SENT = Instant.ofEpochSecond(1740967200);
    private static final Sender CITIZEN =
            new Sender(new ChatAddress(ChannelName.TELEGRAM, "1001"), "1001", "Warga Contoh", false, Optional.of("id"));

    private final UpdateReader reader = new UpdateReader();
    private final UpdateMapper mapper = new UpdateMapper(
            new BotIdentity(FakeTelegram.BOT_ID, FakeTelegram.BOT_NAME), Clock.fixed(NOW, ZoneOffset.UTC));

    private Optional<InboundMessage> map(String fixture) throws IOException {
        try (InputStream json = getClass().getResourceAsStream("updates/" + fixture + ".json")) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            return mapper.map(reader.tree(text).flatMap(reader::read).orElseThrow());
        }
    }

    private <T extends InboundMessage> T map(String fixture, Class<T> kind) throws IOException {
        return kind.cast(map(fixture).orElseThrow());
    }

    @Test
    void takesWordsWithTheirSenderAndTime() throws IOException {
        assertThat(map("text"))
                .contains(new Text(
                        new MessageId(ChannelName.TELEGRAM, "700001"),
                        CITIZEN,
                        SENT,
                        Optional.empty(),
                        "Lampu jalan depan SDN 2 mati"));
    }

    @ParameterizedTest
    @CsvSource({
        "text_with_entities, Lihat https://contoh.example lalu /status",
        "start_with_payload, /start UND-7K3QX9",
        "forwarded_text, Diteruskan",
        "reply_to_self, Maksud saya ini",
        "group_command, /tiket HW-2503-7K3QX9",
        "group_command_plain, /tiket",
        "group_mention, tolong daftar hari ini"
    })
    void takesWordsForTheBot(String fixture, String words) throws IOException {
        Text text = map(fixture, Text.class);
        assertThat(text.text()).isEqualTo(words);
        assertThat(text.replyTo()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "live_location_moved",
                "button_press_inline_mode",
                "reaction_taken_back",
                "bot_blocked",
                "channel_post",
                "unknown_kind",
                "group_command_for_another",
                "group_talk",
                "group_anonymous_admin",
                "group_members",
                "group_migrated",
                "pinned"
            })
    void passesOverWhatIsNotForTheConversation(String fixture) throws IOException {
        assertThat(map(fixture)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "contact, CONTACT",
        "poll, POLL",
        "dice, OTHER",
        "story, OTHER",
        "unknown_content, OTHER",
        "edited_text, EDITED",
        "reaction, APPROVAL"
    })
    void namesWhatOnlyGetsAHelpfulSentence(String fixture, UnsupportedKind kind) throws IOException {
        Unsupported message = map(fixture, Unsupported.class);
        assertThat(message.kind()).isEqualTo(kind);
        assertThat(message.sender()).isEqualTo(CITIZEN);
    }

    @Test
    void knowsWhichMessageAThumbIsOn() throws IOException {
        assertThat(map("reaction", Unsupported.class).replyTo()).contains(new ReplyTo("40", Optional.empty()));
    }

    @Test
    void takesTheLargestSizeOfAPhotoAndCleansItsCaption() throws IOException {
        Media photo = map("photo", Media.class);
        assertThat(photo.content())
                .isEqualTo(
                        new Reference(MediaKind.PHOTO, "AgADBQADlarge", Optional.empty(), Optional.empty(), 180_000));
        assertThat(photo.caption()).isEqualTo("Jalan rusak parah");
        assertThat(photo.album()).isEmpty();
    }

    @Test
    void knowsTheAlbumOfAPhoto() throws IOException {
        assertThat(map("album_item", Media.class).album()).contains("13579246801357924");
    }

    @ParameterizedTest
    @CsvSource({
        "video, VIDEO, AgADBQADvideo, VID_0001.mp4, video/mp4, 2400000",
        "video_note, VIDEO, AgADBQADnote, , , 900000",
        "animation, VIDEO, AgADBQADanim, gerak.mp4, video/mp4, 60000",
        "voice, VOICE, AgADBQADvoice, , audio/ogg, 31000",
        "audio, AUDIO, AgADBQADaudio, rekaman.mp3, audio/mpeg, 3100000",
        "document, DOCUMENT, AgADBQADdoc, surat.pdf, application/pdf, 410000",
        "sticker, STICKER, AgADBQADsticker, , , 21000"
    })
    void takesFilesByTheirKind(String fixture, MediaKind kind, String id, String name, String type, long bytes)
            throws IOException {
        assertThat(map(fixture, Media.class).content())
                .isEqualTo(new Reference(kind, id, Optional.ofNullable(name), Optional.ofNullable(type), bytes));
    }

    @ParameterizedTest
    @CsvSource({"location, ''", "live_location, ''", "venue, 'Pasar Contoh, Jalan Contoh 1'"})
    void takesPlacesAsPins(String fixture, String label) throws IOException {
        Location place = map(fixture, Location.class);
        assertThat(place.pin()).isEqualTo(new Pin(-6.9175, 107.6191));
        assertThat(place.label()).isEqualTo(label);
    }

    @Test
    void knowsTheMessageOfOursThatIsAnswered() throws IOException {
        assertThat(map("reply_to_bot").orElseThrow().replyTo()).contains(new ReplyTo("40", Optional.empty()));
    }

    @Test
    void takesARepliedPhotoInAGroupAsThePersonInTheGroup() throws IOException {
        Media photo = map("group_reply_to_bot", Media.class);
        assertThat(photo.replyTo()).contains(new ReplyTo("77", Optional.empty()));
        assertThat(photo.sender().group()).isTrue();
        assertThat(photo.sender().chat().chat()).isEqualTo("-1001234567890");
        assertThat(photo.sender().person()).isEqualTo("1001");
    }

    @ParameterizedTest
    @CsvSource({"button_press, w.HW-2503-7K3QX9.ya", "button_press_on_old_message, menu"})
    void takesPressesOnButtons(String fixture, String payload) throws IOException {
        ButtonPress press = map(fixture, ButtonPress.class);
        assertThat(press.payload()).isEqualTo(payload);
        assertThat(press.sender()).isEqualTo(CITIZEN);
        assertThat(press.sentAt()).isEqualTo(NOW);
    }
}
