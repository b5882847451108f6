package id.halowarga.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StemsTest {
    @Test
    void takesBeginningsAndEndingsOff() {
        assertThat(List.of("berlubang", "lubangnya", "lubang"))
                .extracting(Stems::of)
                .containsOnly("lubang");
        assertThat(Stems.of("sampahnya")).isEqualTo("sampah");
    }

    @Test
    void leavesShortWordsAlone() {
        assertThat(List.of("ktp", "air", "buku"))
                .allMatch(word -> Stems.of(word).equals(word));
    }

    @Test
    void saysTheSameToSeveralThreadsAtOnce() {
        List<String> words = IntStream.range(0, 2_000)
                .mapToObj(i -> "di" + Character.toString('a' + i % 26) + "etakkan" + i)
                .toList();
        assertThat(words.parallelStream().map(Stems::of).toList())
                .isEqualTo(words.stream().map(Stems::of).toList());
    }
}
