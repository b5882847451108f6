package id.halowarga.whatsapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.MediaContent.Stored;
import id.halowarga.message.MediaKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.text.Messages;
import id.halowarga.whatsapp.api.Content;
import id.halowarga.whatsapp.api.Content.SentAs;
import id.halowarga.whatsapp.api.Interactive;
import id.halowarga.whatsapp.api.Interactive.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laying messages out. */
class LayoutTest {
    private static final String MORE = "pg.1";
    private final ChannelWords words = ChannelWords.of(Messages.shipped());
    private final Layout layout = new Layout(words);

    private List<Part> parts(OutboundMessage message) {
        return layout.sheet(message, MORE).parts();
    }

    private static OutboundMessage asking(String text, String... labels) {
        List<Option> options = new ArrayList<>();
        for (String label : labels) {
            options.add(new Option("d1." + options.size(), label));
        }
        return OutboundMessage.of(RichText.plain(text), options);
    }

    private static OutboundMessage asking(String text, int count) {
        return asking(
                text,
                IntStream.rangeClosed(1, count).mapToObj(i -> "Pilihan " + i).toArray(String[]::new));
    }

    private static Interactive interactive(Part part) {
        return (Interactive) ((Part.Words) part).content();
    }

    private static String text(Part part) {
        return ((Content.Text) ((Part.Words) part).content()).body();
    }

    private static List<Row> rows(Part part) {
        return interactive(part).action().sections().get(0).rows();
    }

    private static Stored stored(MediaKind kind, String type, long bytes) {
        return new Stored(kind, "0".repeat(64), type, bytes, Optional.of("berkas"));
    }

    @Test
    void showsFewShortOptionsAsButtons() {
        List<Part> parts = parts(asking("Sudah selesai?", "Ya", "Belum"));

        assertThat(parts).hasSize(1);
        assertThat(interactive(parts.get(0)).type()).isEqualTo("button");
        assertThat(interactive(parts.get(0)).body().text()).isEqualTo("Sudah selesai?");
        assertThat(interactive(parts.get(0)).action().buttons())
                .extracting(button -> button.reply().title())
                .containsExactly("Ya", "Belum");
    }

    @Test
    void showsAFourthOptionOrALongLabelAsAList() {
        assertThat(interactive(parts(asking("Apa?", 4)).get(0)).type()).isEqualTo("list");

        List<Part> parts = parts(asking("Instansi?", "Dinas Pekerjaan Umum dan Penataan Ruang", "Lainnya"));
        assertThat(rows(parts.get(0)).get(0).title()).isEqualTo("1. Dinas Pekerjaan Umum…");
        assertThat(rows(parts.get(0)).get(0).description()).contains("1. Dinas Pekerjaan Umum dan Penataan Ruang");
        assertThat(rows(parts.get(0)).get(1).description()).isEmpty();
        assertThat(interactive(parts.get(0)).action().button()).contains(words.button());
    }

    @Test
    void numbersAListInItsTextWhereATypedNumberChooses() {
        assertThat(interactive(parts(asking("Apa?", 4)).get(0)).body().text())
                .isEqualTo("Apa?\n\n1. Pilihan 1\n2. Pilihan 2\n3. Pilihan 3\n4. Pilihan 4");

        List<Option> buttons = IntStream.range(0, 5)
                .mapToObj(i -> new Option("t.HW-2611-7K3QX9." + i, "Aksi " + i))
                .toList();
        OutboundMessage card = OutboundMessage.of(RichText.plain("Kartu"), buttons);
        assertThat(interactive(parts(card).get(0)).body().text()).isEqualTo("Kartu");
        assertThat(rows(parts(card).get(0))).extracting(Row::title).startsWith("Aksi 0");
    }

    @Test
    void leadsToTheOptionsThatDoNotFitByALastRow() {
        Layout.Sheet sheet = layout.sheet(asking("Apa?", 23), MORE);

        List<Row> rows = rows(sheet.parts().get(0));
        assertThat(rows).hasSize(10);
        assertThat(rows.get(9)).isEqualTo(new Row(MORE, words.more(), Optional.empty()));
        assertThat(sheet.later())
                .extracting(Option::label)
                .startsWith("10. Pilihan 10")
                .hasSize(14);

        Layout.Sheet next = layout.sheet(OutboundMessage.of(RichText.plain("Lagi:"), sheet.later()), MORE);
        assertThat(rows(next.parts().get(0))).extracting(Row::title).startsWith("10. Pilihan 10");
        assertThat(interactive(next.parts().get(0)).body().text()).startsWith("Lagi:\n\n10. Pilihan 10\n11.");
    }

    @Test
    void hasNoFurtherPageForTenOptions() {
        Layout.Sheet sheet = layout.sheet(asking("Apa?", 10), MORE);

        assertThat(rows(sheet.parts().get(0)))
                .hasSize(10)
                .noneMatch(row -> row.id().equals(MORE));
        assertThat(sheet.later()).isEmpty();
    }

    @Test
    void sendsLongWordsBeforeAShortQuestion() {
        String long1 = "a ".repeat(900);
        List<Part> parts = parts(asking(long1, "Ya", "Tidak"));

        assertThat(parts).hasSize(2);
        assertThat(text(parts.get(0))).isEqualTo(long1.strip());
        assertThat(interactive(parts.get(1)).body().text()).isEqualTo(words.choose());
    }

    @Test
    void splitsLongTextAtTheEndOfAParagraph() {
        String paragraph = "kata ".repeat(500).strip();
        List<Part> parts = parts(OutboundMessage.of(RichText.plain(paragraph + "\n\n" + paragraph)));

        assertThat(parts).extracting(LayoutTest::text).containsExactly(paragraph, paragraph);
    }

    @Test
    void countsItsOwnMarkup() {
        OutboundMessage bold = OutboundMessage.of(RichText.fromTemplate("**a**, ".repeat(1024)));

        assertThat(parts(bold))
                .hasSizeGreaterThan(1)
                .allSatisfy(part ->
                        assertThat(text(part)).hasSizeLessThanOrEqualTo(4096).startsWith("*a*"));
    }

    @Test
    void fitsWordsThatAreAlmostAllMarkup() {
        String lines = "a\n".repeat(512);
        List<RichText.Span> bold = IntStream.range(0, 512)
                .mapToObj(i -> new RichText.Span(2 * i, 1))
                .toList();
        OutboundMessage message = new OutboundMessage(
                new RichText(lines, bold),
                List.of(new Option("d1.0", "Ya")),
                List.of(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(parts(message)).isNotEmpty();
        assertThat(parts(message.withText(new RichText("!".repeat(4096), exclamations(4096)))))
                .hasSizeGreaterThan(1);
    }

    private static List<RichText.Span> exclamations(int count) {
        return IntStream.range(0, count).mapToObj(i -> new RichText.Span(i, 1)).toList();
    }

    @Test
    void asksForAPlaceAndOffersTheRestBeside() {
        List<Part> parts = parts(asking("Di mana?", "Lewati").requestingLocation());

        assertThat(interactive(parts.get(0)).type()).isEqualTo("location_request_message");
        assertThat(interactive(parts.get(0)).action().name()).contains("send_location");
        assertThat(interactive(parts.get(0)).body().text()).isEqualTo("Di mana?");
        assertThat(interactive(parts.get(1)).type()).isEqualTo("button");
        assertThat(interactive(parts.get(1)).body().text()).isEqualTo(words.or());
    }

    @Test
    void putsTheWordsUnderASingleFile() {
        Stored photo = stored(MediaKind.PHOTO, "image/jpeg", 1000);
        OutboundMessage message =
                OutboundMessage.of(RichText.fromTemplate("**Selesai**")).withMedia(List.of(photo));

        assertThat(parts(message)).containsExactly(new Part.File(photo, SentAs.IMAGE, Optional.of("*Selesai*")));
    }

    @Test
    void sendsSoundAndSeveralFilesBeforeTheWords() {
        Stored voice = stored(MediaKind.VOICE, "audio/ogg", 1000);
        Stored photo = stored(MediaKind.PHOTO, "image/png", 1000);
        RichText caption = RichText.plain("Ini");

        assertThat(parts(OutboundMessage.of(caption).withMedia(List.of(voice))))
                .first()
                .isEqualTo(new Part.File(voice, SentAs.AUDIO, Optional.empty()));
        List<Part> parts = parts(OutboundMessage.of(caption).withMedia(List.of(photo, voice)));
        assertThat(parts).hasSize(3);
        assertThat(text(parts.get(2))).isEqualTo("Ini");
    }

    @Test
    void knowsWhichFilesWhatsAppTakes() {
        assertThat(FileRules.sentAs(stored(MediaKind.PHOTO, "image/jpeg", 5 << 20)))
                .contains(SentAs.IMAGE);
        assertThat(FileRules.sentAs(stored(MediaKind.PHOTO, "image/jpeg", 6 << 20)))
                .isEmpty();
        assertThat(FileRules.sentAs(stored(MediaKind.VOICE, "audio/ogg", 1))).contains(SentAs.AUDIO);
        assertThat(FileRules.sentAs(stored(MediaKind.VIDEO, "video/mp4", 17 << 20)))
                .isEmpty();
        assertThat(FileRules.sentAs(stored(MediaKind.STICKER, "image/webp", 1))).isEmpty();
        assertThat(FileRules.sentAs(stored(MediaKind.DOCUMENT, "application/pdf", 1)))
                .contains(SentAs.DOCUMENT);
    }

    @Test
    void saysThatAFileCannotBeSent() {
        Stored film = stored(MediaKind.VIDEO, "video/quicktime", 1000);

        List<Part> parts = parts(OutboundMessage.of(RichText.plain("Ini")).withMedia(List.of(film)));

        assertThat(parts).extracting(LayoutTest::text).containsExactly(words.unsent(), "Ini");
    }

    @Test
    void showsOptionsThatMeanTheSameOnce() {
        OutboundMessage twice = OutboundMessage.of(
                RichText.plain("?"), List.of(new Option("a", "Ya"), new Option("a", "Iya"), new Option("b", "Ya")));

        assertThat(interactive(parts(twice).get(0)).action().buttons())
                .extracting(button -> button.reply().title())
                .containsExactly("Ya", "Ya 2");
    }

    @Test
    void sendsNothingWhereNothingCanBeSeen() {
        assertThat(parts(OutboundMessage.of(RichText.plain("\u200B")))).isEmpty();
    }
}
