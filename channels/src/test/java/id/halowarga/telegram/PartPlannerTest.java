package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.DeliveryResult.Delivered;
import id.halowarga.message.MediaContent.Stored;
import id.halowarga.message.MediaKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.telegram.fake.FakeChat;
import id.halowarga.telegram.fake.FakeTelegram;
import id.halowarga.telegram.fake.SentMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends messages to the Bot API server of the tests, which refuses what Telegram refuses, and looks at what arrives. */
class PartPlannerTest {
    private static final FakeTelegram TELEGRAM = FakeTelegram.start();
    private static final RunningChannel CHANNEL = RunningChannel.polling(TELEGRAM);
    private static long lastChat = 2000;

    private FakeChat chat;

    @BeforeEach
    void openChat() {
        chat = TELEGRAM.person(++lastChat).chat();
    }

    @AfterAll
    static void close() {
        CHANNEL.close();
        TELEGRAM.close();
    }

    private List<SentMessage> send(OutboundMessage message) {
        assertThat(CHANNEL.deliver(chat.id(), message)).isInstanceOf(Delivered.class);
        return chat.received();
    }

    private static Stored file(MediaKind kind, String content) {
        return CHANNEL.files.store(kind, Optional.empty(), content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Option> options(String... labels) {
        return Stream.of(labels).map(label -> new Option("p." + label, label)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<List<Map<String, Object>>> rows(SentMessage message, String keyboard) {
        return (List<List<Map<String, Object>>>) message.markup().get(keyboard);
    }

    @Test
    void putsTwoShortButtonsInARowAndLongOnesAlone() {
        SentMessage sent = send(OutboundMessage.of(
                        RichText.plain("Pilih"), options("Ya", "Bukan", "Tidak tahu, biar petugas", "Kembali")))
                .get(0);
        assertThat(rows(sent, "inline_keyboard").stream().map(List::size)).containsExactly(2, 1, 1);
        assertThat(sent.buttons()).containsExactly("Ya", "Bukan", "Tidak tahu, biar petugas", "Kembali");
    }

    @Test
    void putsButtonsUnderTheLastPieceOfLongWords() {
        List<SentMessage> sent = send(OutboundMessage.of(RichText.plain("kata ".repeat(1500)), options("Ya")));
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0).buttons()).isEmpty();
        assertThat(sent.get(1).buttons()).containsExactly("Ya");
    }

    @Test
    void asksForTheLocationWithOptionsAsWords() {
        SentMessage sent = send(OutboundMessage.of(RichText.plain("Di mana?"), options("Tanpa lokasi"))
                        .requestingLocation())
                .get(0);
        assertThat(sent.buttons()).containsExactly("\uD83D\uDCCD Kirim lokasi · Send location", "Tanpa lokasi");
        assertThat(rows(sent, "keyboard").get(0).get(0)).containsEntry("request_location", true);
        assertThat(sent.markup()).containsEntry("one_time_keyboard", true);
        chat.received();
        send(OutboundMessage.of(RichText.plain("Terima kasih")));
        assertThat(chat.last().removesKeyboard()).isTrue();
    }

    @Test
    void asksForNoLocationInAGroup() {
        chat = TELEGRAM.group(-1000000000000L - ++lastChat);
        SentMessage sent = send(OutboundMessage.of(RichText.plain("Di mana?"), options("Tanpa lokasi"))
                        .requestingLocation())
                .get(0);
        assertThat(sent.markup()).containsKey("inline_keyboard");
    }

    @Test
    void opensTheReplyFieldOnlyWithoutButtons() {
        send(OutboundMessage.of(RichText.plain("Apa jawabannya?")).expectingReply());
        assertThat(chat.last().forcesReply()).isTrue();
        send(OutboundMessage.of(RichText.plain("Apa jawabannya?"), options("Batal"))
                .expectingReply());
        assertThat(chat.last().forcesReply()).isFalse();
        assertThat(chat.last().buttons()).containsExactly("Batal");
    }

    @Test
    void marksBoldWordsAndLeavesSignsOfFormattingAlone() {
        RichText text = new RichText("<b>*Nomor* HW_1", List.of(new RichText.Span(11, 4)));
        send(OutboundMessage.of(text));
        assertThat(chat.last().text()).isEqualTo("<b>*Nomor* HW_1");
        Map<String, Object> request = TELEGRAM.requests("sendMessage").stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .parameters();
        assertThat(request).doesNotContainKey("parse_mode");
        assertThat(request.get("entities")).isEqualTo(List.of(Map.of("type", "bold", "offset", 11, "length", 4)));
        assertThat(request.get("link_preview_options")).isEqualTo(Map.of("is_disabled", true));
    }

    @Test
    void putsShortWordsAndButtonsUnderASingleFile() {
        List<SentMessage> sent = send(OutboundMessage.of(RichText.plain("Bukti"), options("Terima"))
                .withMedia(List.of(file(MediaKind.PHOTO, "satu"))));
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0)).hasToString("<photo> Bukti [Terima]");
    }

    @Test
    void sendsSeveralPhotosAsAnAlbumWithACaption() {
        send(OutboundMessage.of(RichText.plain("Bukti"))
                .withMedia(List.of(file(MediaKind.PHOTO, "satu"), file(MediaKind.VIDEO, "dua"))));
        assertThat(chat.transcript()).isEqualTo("<photo> Bukti\n<video> ");
        assertThat(TELEGRAM.requests("sendMediaGroup")).isNotEmpty();
    }

    @Test
    void putsButtonsOfAnAlbumUnderWordsOfTheirOwn() {
        send(OutboundMessage.of(RichText.plain("Kartu"), options("Terima"))
                .withMedia(List.of(file(MediaKind.PHOTO, "satu"), file(MediaKind.PHOTO, "dua"))));
        assertThat(chat.transcript()).isEqualTo("<photo> \n<photo> \nKartu [Terima]");
    }

    @Test
    void sendsEveryKindOfFileAsWhatItIs() {
        List<Stored> files = Stream.of(
                        MediaKind.VOICE, MediaKind.AUDIO, MediaKind.DOCUMENT, MediaKind.VIDEO, MediaKind.STICKER)
                .map(kind -> file(kind, kind.name()))
                .toList();
        send(OutboundMessage.of(RichText.plain("Lampiran")).withMedia(files));
        assertThat(chat.transcript()).isEqualTo("<voice> \n<audio> \n<document> \n<video> \n<document> \nLampiran");
    }

    @Test
    void sendsAPhotoThatIsTooLargeAsADocument() {
        Stored large = CHANNEL.files.store(MediaKind.PHOTO, Optional.empty(), new byte[(10 << 20) + 1]);
        send(new OutboundMessage(
                RichText.EMPTY,
                List.of(),
                List.of(large),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        assertThat(chat.last().media()).isEqualTo("document");
    }

    @Test
    void sendsFilesWhateverTheirName() {
        for (String name : List.of("caption", "chat_id", "document", "surat \"1\" é.pdf", "../a/b", "ꦗ")) {
            Stored file = CHANNEL.files.store(MediaKind.DOCUMENT, Optional.of(name), name.getBytes());
            send(OutboundMessage.of(RichText.plain("[Lampiran]")).withMedia(List.of(file)));
            assertThat(chat.last()).hasToString("<document> [Lampiran]");
        }
    }

    @Test
    void showsMoreButtonsThanOneMessageHolds() {
        String[] labels = IntStream.range(0, 120).mapToObj(i -> "Pilihan " + i).toArray(String[]::new);
        List<SentMessage> sent = send(OutboundMessage.of(RichText.plain("Pilih"), options(labels)));
        assertThat(sent.stream().flatMap(message -> message.buttons().stream())).containsExactly(labels);
    }

    @Test
    void sendsRandomMessagesThatTelegramTakesWithoutLosingAWord() {
        RandomMessages random = new RandomMessages(42, CHANNEL.files);
        for (int run = 0; run < 150; run++) {
            chat = run % 3 == 0
                    ? TELEGRAM.group(-5000L - run)
                    : TELEGRAM.person(50_000 + run).chat();
            OutboundMessage message = random.message();
            List<SentMessage> sent = send(message);
            String words = sent.stream().map(SentMessage::text).collect(Collectors.joining());
            assertThat(visible(words)).isEqualTo(visible(message.text().plain()));
            assertThat(sent.stream().filter(part -> !part.media().isEmpty())).hasSameSizeAs(message.media());
            assertThat(sent.stream().flatMap(part -> part.buttons().stream()).count())
                    .isGreaterThanOrEqualTo(message.options().size());
        }
    }

    private static String visible(String words) {
        return words.replaceAll("[\\s\u200B\u2B07\uFE0F]+", "");
    }
}
