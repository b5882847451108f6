package id.halowarga.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicWordsTest {
    @Test
    void leaveOutCourtesiesWhereverTheyStand() {
        assertThat(TopicWords.of(
                        "Assalamualaikum wr wb, selamat malam pak min, tlg lampu mati tiap malam. Terima kasih"))
                .containsExactly("lampu", "mati", "setiap", "malam");
    }

    @Test
    void areNoneInAGreeting() {
        assertThat(TopicWords.of("Selamat pagi bapak ibu")).isEmpty();
    }
}
