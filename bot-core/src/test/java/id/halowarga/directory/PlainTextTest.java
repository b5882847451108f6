package id.halowarga.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    private static final String DRAWN = "aZé5½Ⅷ𝐀Ж水 \t\n\r,.;:!?-_/()'\"\u00a0\u200b👍";

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "Jalan Rusak| jalan rusak ",
                "rusak,lubang...besar!!| rusak . lubang . besar . ",
                "  RT-03/RW.05 | rt 03 rw . 05 ",
                "\"\"|\"  \"",
                "👍|\"  \"",
                "?|\" . \""
            })
    void keepsLowerCaseWordsAndTheEndsOfClauses(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @RepeatedTest(200)
    void isWhatItsRulesSay(RepetitionInfo repetition) {
        Random chance = new Random(repetition.getCurrentRepetition());
        int[] characters = DRAWN.codePoints().toArray();
        String text = chance.ints(chance.nextInt(30), 0, characters.length)
                .map(at -> characters[at])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String clauses = text.toLowerCase(Locale.ROOT).replaceAll("[,.;:!?\\n]+", " . ");

        assertThat(PlainText.of(text))
                .as(text)
                .isEqualTo(" " + clauses.replaceAll("[^\\p{L}\\p{N}.]+", " ").strip() + " ");
    }
}
