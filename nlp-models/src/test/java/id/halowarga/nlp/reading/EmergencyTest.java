package id.halowarga.nlp.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.classification.TextReading.Emergency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The emergency rules on sentences that were written for them, half of them traps. */
class EmergencyTest {
    private static final RuleTextReader READER = RuleTextReader.shipped();

    private record Sentence(Optional<Emergency> right, Optional<Emergency> read) {
        static Sentence of(String line) {
            int space = line.indexOf(' ');
            String kind = line.substring(0, space);
            return new Sentence(
                    kind.equals("-") ? Optional.empty() : Optional.of(Emergency.valueOf(kind)),
                    READER.read(line.substring(space + 1)).emergency());
        }
    }

    @Test
    void areFoundAndToldFromTalkAboutThem() throws IOException {
        List<Sentence> sentences = sentences("emergencies.txt");

        assertThat(sentences).hasSizeGreaterThanOrEqualTo(400);
        assertThat(recall(sentences)).isGreaterThanOrEqualTo(0.98);
        assertThat(precision(sentences)).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void areFoundInSentencesOfAnotherDayToo() throws IOException {
        List<Sentence> sentences = sentences("emergencies-unseen.txt");

        assertThat(recall(sentences)).isGreaterThanOrEqualTo(0.95);
        assertThat(precision(sentences)).isGreaterThanOrEqualTo(0.90);
    }

    /** Its sentences were not looked at for the rules or the model, but its figures counted when the threshold was chosen. */
    @Test
    void areFoundInWordsThatNobodyForesaw() throws IOException {
        List<Sentence> sentences = sentences("emergencies-held-out.txt");

        assertThat(recall(sentences)).isGreaterThanOrEqualTo(0.93);
        assertThat(precision(sentences)).isGreaterThanOrEqualTo(0.90);
    }

    /** Slang, typing errors, regional words. The rules learned from what they missed here. */
    @Test
    void areFoundInAHurriedCitizensWords() throws IOException {
        List<Sentence> sentences = sentences("emergencies-fresh.txt");

        assertThat(sentences).hasSizeGreaterThanOrEqualTo(200);
        assertThat(recall(sentences)).isGreaterThanOrEqualTo(0.95);
        assertThat(precision(sentences)).isGreaterThanOrEqualTo(0.95);
    }

    /** Written before the last change of rules and model; read for its figures alone. */
    @Test
    void areFoundInSentencesWrittenBeforeTheLastChange() throws IOException {
        List<Sentence> sentences = sentences("emergencies-later.txt");

        assertThat(sentences).hasSizeGreaterThanOrEqualTo(100);
        assertThat(recall(sentences)).isGreaterThanOrEqualTo(0.95);
        assertThat(precision(sentences)).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void haveNoUnfilledPlaceInTheCorpus() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus/emergency"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain("{", "}", "[", "]");
            }
        }
    }

    @Test
    void areOfTheRightKind() throws IOException {
        List<Sentence> found = sentences("emergencies.txt").stream()
                .filter(sentence ->
                        sentence.right().isPresent() && sentence.read().isPresent())
                .toList();

        assertThat(found.stream()
                        .filter(sentence -> sentence.right().equals(sentence.read()))
                        .count())
                .isGreaterThanOrEqualTo(found.size() * 95 / 100);
    }

    private static double recall(List<Sentence> sentences) {
        List<Sentence> emergencies = sentences.stream()
                .filter(sentence -> sentence.right().isPresent())
                .toList();
        return share(
                emergencies.stream()
                        .filter(sentence -> sentence.read().isPresent())
                        .count(),
                emergencies.size());
    }

    private static double precision(List<Sentence> sentences) {
        List<Sentence> alarms = sentences.stream()
                .filter(sentence -> sentence.read().isPresent())
                .toList();
        return share(
                alarms.stream().filter(sentence -> sentence.right().isPresent()).count(), alarms.size());
    }

    private static double share(long part, long whole) {
        return (double) part / whole;
    }

    private static List<Sentence> sentences(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(EmergencyTest.class.getResourceAsStream(file))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Sentence::of)
                    .toList();
        }
    }
}
