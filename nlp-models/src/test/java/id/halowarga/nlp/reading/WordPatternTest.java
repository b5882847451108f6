package id.halowarga.nlp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.nlp.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternTest {
    @ParameterizedTest
    @CsvSource({
        "rumah|ruko .. terbakar, rumah di ujung gang terbakar, true",
        "rumah|ruko .. terbakar, rumah yang ada di ujung gang terbakar, false",
        "rumah terbakar, rumah saya terbakar, false",
        "bakar*, bakaran sampah, true",
        "bakar, bakaran sampah, false",
        "tidak sadar, gk sadar, true",
    })
    void fits(String pattern, String text, boolean fits) {
        assertThat(WordPattern.of(pattern).isIn(Words.of(text))).isEqualTo(fits);
    }
}
