package id.halowarga.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.classification.Classification;
import id.halowarga.classification.Suggestion;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNlpComplaintClassifierTest {
    private static final OpenNlpComplaintClassifier CLASSIFIER = OpenNlpComplaintClassifier.shipped();

    @ParameterizedTest
    @CsvSource({
        "jalan di depan pasar rusak parah byk lubangnya, dpupr",
        "sampah numpuk seminggu gak diangkut baunya minta ampun, dlh",
        "lampu pju mati dari gang mawar sampe masjid, dishub",
        "air pdam mati sdh 3 hari, pdam",
        "mau cetak ktp kok blangko habis terus, dukcapil",
    })
    void suggestsTheTopicOfPlainComplaintsAlone(String text, String topic) {
        Classification read = CLASSIFIER.classify(text);

        assertThat(read.top().orElseThrow().topic().code()).isEqualTo(topic);
        assertThat(read.confident()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🙏🙏🙏", "???", "12345 67890", "请问这里怎么走", "Қайырлы таң", "zzzqqxx vvkkzz"})
    void saysNothingWhereThereIsNothingToRead(String text) {
        assertThat(CLASSIFIER.classify(text)).isEqualTo(Classification.NONE);
    }

    @Test
    void readsTenThousandCharacters() {
        String text = "jalan berlubang depan sekolah ".repeat(340);

        assertThat(CLASSIFIER.classify(text).top().orElseThrow().topic().code()).isEqualTo("dpupr");
    }

    @Test
    void givesProbabilitiesThatFallAndAddUpToOne() {
        List<Double> probabilities = CLASSIFIER.classify("pohon tumbang nutup jalan").suggestions().stream()
                .map(Suggestion::probability)
                .toList();

        assertThat(probabilities).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(probabilities.stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void answersSeveralThreadsAsItAnswersOne() {
        List<String> texts = List.of("got mampet banjir", "kartu keluarga belum jadi", "bansos belum cair bulan ini");
        List<Classification> alone = texts.stream().map(CLASSIFIER::classify).toList();

        List<Classification> together = IntStream.range(0, 3_000)
                .parallel()
                .mapToObj(i -> CLASSIFIER.classify(texts.get(i % 3)))
                .toList();

        assertThat(IntStream.range(0, 3_000)).allMatch(i -> together.get(i).equals(alone.get(i % 3)));
    }
}
