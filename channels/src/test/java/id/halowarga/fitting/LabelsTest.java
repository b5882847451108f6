package id.halowarga.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shortening labels. */
class LabelsTest {
    private final Labels labels = new Labels(20);

    @Test
    void leavesShortLabelsAlone() {
        assertThat(labels.fit(List.of("Ya", "Tidak, belum selesai"))).containsExactly("Ya", "Tidak, belum selesai");
    }

    @Test
    void cutsAtTheEndOfAWord() {
        assertThat(labels.fit("Dinas Lingkungan Hidup dan Kehutanan")).isEqualTo("Dinas Lingkungan…");
    }

    @Test
    void cutsWithinAWordWhereNoneEndsNearby() {
        assertThat(labels.fit("Dispermasdesdukcapilkota"))
                .isEqualTo("Dispermasdesdukcapi…")
                .hasSize(20);
    }

    @Test
    void tellsLabelsApartThatWouldLookTheSame() {
        assertThat(labels.fit(List.of(
                        "Kantor Kecamatan Utara Satu", "Kantor Kecamatan Utara Dua", "KANTOR KECAMATAN UTARA TIGA")))
                .containsExactly("Kantor Kecamatan…", "Kantor Kecamatan… 2", "KANTOR KECAMATAN… 3");
    }

    @Test
    void tellsALabelFromTheNumberOfAnother() {
        assertThat(labels.fit(List.of("Ya", "Ya", "Ya 2"))).containsExactly("Ya", "Ya 2", "Ya 2 2");
    }

    @Test
    void keepsCharactersWholeAsPeopleSeeThem() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(labels.fit(family.repeat(5))).isEqualTo(family.repeat(2) + "…");
        assertThat(labels.fit("ꦏꦩ꧀ꦥꦸꦁ".repeat(6))).hasSizeLessThanOrEqualTo(20).endsWith("…");
    }

    @Test
    void cutsASingleCharacterThatIsTooLongBetweenCodePoints() {
        String tower = "a" + "\u0301".repeat(60);
        assertThat(labels.fit(tower)).startsWith("a\u0301").hasSize(20);
        String flags = "\uD83C\uDFF4" + "\uDB40\uDC67".repeat(30);
        assertThat(labels.fit(flags).codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                .isTrue();
    }

    @Test
    void showsALabelOnOneLineAndNeverAsNothing() {
        assertThat(labels.fit(" satu\n\tdua ")).isEqualTo("satu dua");
        assertThat(labels.fit("\u200B")).isEqualTo("–");
    }

    @Test
    void needsSomeRoom() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Labels(7));
    }
}
