package id.halowarga.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.RichText;
import id.halowarga.message.RichText.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextSplitterTest {
    private static List<String> split(int limit, String words) {
        return new TextSplitter(limit)
                .split(RichText.plain(words)).stream().map(RichText::plain).toList();
    }

    @Test
    void cutsAtAParagraphIfOneIsNear() {
        assertThat(split(20, "satu\n\ntiga empat lima enam")).containsExactly("satu\n\ntiga empat", "lima enam");
        assertThat(split(20, "satu dua tiga\n\nempat lima enam")).containsExactly("satu dua tiga", "empat lima enam");
    }

    @Test
    void cutsAtALineElseAWord() {
        assertThat(split(16, "satu dua tiga\nempat lima")).containsExactly("satu dua tiga", "empat lima");
        assertThat(split(10, "satu dua tiga empat")).containsExactly("satu dua", "tiga empat");
    }

    @Test
    void fillsAPieceToTheLimit() {
        assertThat(split(8, "satu dua tiga")).containsExactly("satu dua", "tiga");
        assertThat(split(8, "satu dua")).containsExactly("satu dua");
    }

    @Test
    void cutsLongWordsBetweenWhatPeopleSeeAsCharacters() {
        assertThat(split(3, "ab\uD83D\uDEA8cd")).containsExactly("ab", "\uD83D\uDEA8c", "d");
        assertThat(split(4, "abce\u0301f")).containsExactly("abc", "e\u0301f");
    }

    @Test
    void hasNoPieceThatNobodySees() {
        assertThat(split(10, "")).isEmpty();
        assertThat(split(10, " \n\t \u200B ")).isEmpty();
    }

    @Test
    void cutsBoldStretchesWithTheWords() {
        RichText text = new RichText("awal tebal sekali akhir", List.of(new Span(5, 12)));
        assertThat(new TextSplitter(11).split(text))
                .containsExactly(
                        new RichText("awal tebal", List.of(new Span(5, 5))),
                        new RichText("sekali", List.of(new Span(0, 6))),
                        new RichText("akhir", List.of()));
    }

    @Test
    void keepsEveryWordAndEveryMarkOfRandomTexts() {
        RandomTexts random = new RandomTexts(new Random(20250303));
        for (int run = 0; run < 300; run++) {
            RichText text = random.text(60);
            int limit = 20 + run * 3;
            List<RichText> pieces = new TextSplitter(limit).split(text);
            assertThat(pieces).allSatisfy(piece -> {
                assertThat(piece.plain().length()).isBetween(1, limit);
                assertThat(piece.plain()).isEqualTo(piece.plain().strip());
                assertThat(piece.bold())
                        .allSatisfy(span -> assertThat(span.start() + span.length())
                                .isLessThanOrEqualTo(piece.plain().length()));
            });
            assertThat(visible(pieces.stream().map(RichText::plain).collect(Collectors.joining())))
                    .isEqualTo(visible(text.plain()));
            assertThat(visible(pieces.stream().map(TextSplitterTest::boldWords).collect(Collectors.joining())))
                    .isEqualTo(visible(boldWords(text)));
        }
    }

    private static String boldWords(RichText text) {
        return text.bold().stream()
                .map(span -> text.plain().substring(span.start(), span.start() + span.length()))
                .collect(Collectors.joining());
    }

    private static String visible(String words) {
        return words.replaceAll("[\\s\u200B]+", "");
    }
}
