package id.halowarga.nlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.classification.Topic;
import id.halowarga.learning.Correction;
import id.halowarga.ticket.TicketNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClassifierCommandTest {
    private static final String LABELLED = """
            {"text": "jalan depan pasar berlubang parah", "opd": "dpupr", "id": 1}

            {"text": "sampah seminggu tidak diangkut 🙏", "opd": "dlh", "id": 2}
            """;

    @TempDir
    Path directory;

    private record Result(int status, String out, String err) {}

    private final List<Correction> corrections = new ArrayList<>();

    private Result run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        int status = new ClassifierCommand(() -> corrections)
                .run(
                        args,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    @Test
    void evaluatesAndEndsWithTheAgreedLine() throws IOException {
        Result result = run("evaluate", file("dev.jsonl", LABELLED));

        assertThat(result.status()).isZero();
        assertThat(result.out().lines().toList())
                .last()
                .asString()
                .matches("accuracy=1\\.0000 macro_f1=1\\.0000 top3=1\\.0000 coverage=[01]\\.\\d+ precision=1\\.0000 "
                        + "ece=0\\.\\d+ us_per_text=\\d+\\.\\d");
    }

    @Test
    void addsRankedTopicsToEveryLine() throws IOException {
        Result result = run("classify", file("new.jsonl", LABELLED));

        List<JsonNode> lines =
                result.out().lines().map(JsonMapper.builder().build()::readTree).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).get("id").asInt()).isEqualTo(2);
        assertThat(lines.get(1).get("text").asString()).endsWith("🙏");
        assertThat(lines.get(1).get("predicted").get(0).get("opd").asString()).isEqualTo("dlh");
        assertThat(lines.get(1).get("predicted").get(0).get("p").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void classifiesWhatSaysNothingAsNothing() throws IOException {
        Result result = run("classify", file("odd.jsonl", "{\"text\": \"\"}\n{\"text\": \"🙏\"}\n{\"text\": \"道路\"}"));

        assertThat(result.status()).isZero();
        assertThat(result.out().lines()).hasSize(3).allMatch(line -> line.endsWith("\"predicted\":[]}"));
    }

    @Test
    void explainsWithTheWordsThatWeighedMost() throws IOException {
        Result result = run("explain", file("new.jsonl", LABELLED));

        assertThat(result.out().lines().findFirst().orElseThrow())
                .contains("\"because\":[{\"opd\":\"dpupr\",\"words\":[{\"word\":\"berlubang\"");
    }

    @Test
    void namesTheLineThatIsBadWithoutQuotingIt() throws IOException {
        Result notJson = run("evaluate", file("a.jsonl", LABELLED + "rahasia pribadi\n"));
        Result noText = run("classify", file("b.jsonl", "{\"text\": 5}\n"));
        Result noTopic = run("evaluate", file("c.jsonl", "{\"text\": \"rahasia\"}\n"));

        assertThat(notJson.status()).isEqualTo(1);
        assertThat(notJson.err()).contains("a.jsonl, line 4: not JSON").doesNotContain("rahasia");
        assertThat(noText.err()).contains("b.jsonl, line 1: \"text\" is missing or no string");
        assertThat(noTopic.err()).contains("line 1: \"opd\" is missing").doesNotContain("rahasia");
    }

    @Test
    void namesTheLineThatIsNotInUtf8() throws IOException {
        Path lines = directory.resolve("latin.jsonl");
        Files.write(
                lines,
                (LABELLED + "{\"text\": \"caf\u00e9\"}\n").replace("🙏", "").getBytes(StandardCharsets.ISO_8859_1));
        Path folder = Files.createDirectory(directory.resolve("latin"));
        Files.write(folder.resolve("dlh.txt"), "sampah\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("evaluate", lines).err()).contains("latin.jsonl, line 4: not in UTF-8");
        assertThat(run("evaluate", folder).err()).contains("line 2: not in UTF-8: dlh.txt");
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(run("evaluate", file("bom.jsonl", "\uFEFF" + LABELLED)).status())
                .isZero();
    }

    @Test
    void refusesToLearnOnFromNothing() throws IOException {
        Result result = run("train", directory.resolve("topics.bin"), file("none.jsonl", ""), "--from", "shipped");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("there are no corrections");
        assertThat(directory.resolve("topics.bin")).doesNotExist();
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run().status()).isEqualTo(2);
        assertThat(run().err()).contains("classifier evaluate FILE");
        assertThat(run("evaluate").err()).contains("name a file");
        assertThat(run("evaluate", "x", "--mode", "y").err()).contains("unknown option --mode");
        assertThat(run("classify", directory.resolve("none.jsonl")).err()).contains("no such file");
    }

    @Test
    void trainsAModelThatCanBeUsedAndExplainsItOnACard() throws IOException {
        Path corpus = corpus("jalan aspal berlubang titik", "sampah bau menumpuk hari");
        Path model = directory.resolve("topics.bin");

        Result trained = run("train", model, "--written", corpus);
        Result used = run("evaluate", file("dev.jsonl", LABELLED), "--model", model);

        assertThat(trained.status()).isZero();
        assertThat(used.out()).contains("accuracy=1.0000");
        assertThat(directory.resolve("topics.bin.card.md")).content().contains("Written sentences: 40");
    }

    @Test
    void keepsThePresentModelWhenTheNewOneIsWorse() throws IOException {
        Path heldOut = file("dev.jsonl", LABELLED);
        Path model = directory.resolve("topics.bin");
        run("train", model, "--written", corpus("jalan aspal berlubang titik", "sampah bau menumpuk hari"));
        byte[] present = Files.readAllBytes(model);

        Result worse = run(
                "train",
                model,
                "--written",
                corpus("sampah bau menumpuk hari", "jalan aspal berlubang titik"),
                "--gate",
                heldOut);

        assertThat(worse.status()).isEqualTo(1);
        assertThat(worse.err()).contains("the present model stays");
        assertThat(model).hasBinaryContent(present);
    }

    @Test
    void replacesNoModelWithoutAGateUnlessToldTo() throws IOException {
        Path corpus = corpus("jalan aspal berlubang titik", "sampah bau menumpuk hari");
        Path model = directory.resolve("topics.bin");
        assertThat(run("train", model, "--written", corpus).status()).isZero();

        Result ungated = run("train", model, "--written", corpus);
        assertThat(ungated.status()).isEqualTo(2);
        assertThat(ungated.err()).contains("would replace another model", "--gate CORPUS, or say --gate none");
        assertThat(run("train", model, "--written", corpus, "--gate", "none").status())
                .isZero();
    }

    @Test
    void holdsOutAShareOfTheCorrectionsWhereNoneIsNamed() throws IOException {
        Path teaching = file("corrections.jsonl", jsonLines("kabut gambut makin tebal", "distan"));
        Path model = directory.resolve("topics.bin");

        Result learned = run("train", model, teaching, "--from", "shipped");
        assertThat(learned.err()).contains("corrections held out: not worse", "written test set: not worse");
        assertThat(learned.err()).doesNotContain("from 28 corrections");
        Result ungated = run("train", model, teaching, "--from", "shipped", "--gate", "none");
        assertThat(ungated.err()).contains("from 28 corrections").doesNotContain("corrections held out");
    }

    @Test
    void keepsThePresentModelWhereTheHeldOutCorrectionsSpeakAgainstTheNewOne() throws IOException {
        Path model = directory.resolve("topics.bin");
        Path right = file("right.jsonl", jsonLines("kabut gambut makin tebal", "distan"));
        assertThat(run("train", model, right, "--from", "shipped").status()).isZero();
        byte[] present = Files.readAllBytes(model);

        Path wrong = file("wrong.jsonl", jsonLines("kabut gambut makin tebal", "bkpsdm"));
        Result worse = run("train", model, wrong, "--from", model, "--gate", right);

        assertThat(worse.status()).isEqualTo(1);
        assertThat(worse.err()).contains("right.jsonl: worse", "the present model stays");
        assertThat(model).hasBinaryContent(present);
    }

    private static String jsonLines(String sentence, String topic) {
        return IntStream.range(0, 28)
                .mapToObj(i -> "{\"text\": \"%s %s\", \"opd\": \"%s\"}"
                        .formatted(sentence, Character.toString('a' + i % 26).repeat(2 + i / 26), topic))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void exportsLabelledLinesIntoACorpusFolderOnce() throws IOException {
        Path corrections = file("corrections.jsonl", LABELLED);
        Path folder = directory.resolve("corpus");

        assertThat(run("export", folder, corrections).out()).contains("added=2");
        assertThat(run("export", folder, corrections).out()).contains("added=0");
        assertThat(folder.resolve("dlh.txt")).content().startsWith("sampah seminggu");
    }

    @Test
    void learnsOnFromTheCitysCorrectionsAndGoesBack() throws IOException {
        for (int i = 0; i < 30; i++) {
            TicketNumber number = TicketNumber.next("HW", YearMonth.of(2026, 11), new Random(i));
            corrections.add(
                    new Correction(number, "kabut gambut makin tebal " + i, new Topic("distan"), Instant.EPOCH));
        }
        Path teaching = directory.resolve("corrections.jsonl");
        Path judging = directory.resolve("held-out.jsonl");
        Path model = directory.resolve("topics.bin");
        String asked = "{\"text\": \"kabut gambut tebal sekali\"}";

        assertThat(run("export", teaching, "--held-out", judging).out()).matches("corrections=2\\d held_out=\\d+\\R");
        assertThat(first(run("classify", file("a.jsonl", asked)))).isNotEqualTo("distan");
        assertThat(run("train", model, teaching, "--from", "shipped", "--gate", judging)
                        .err())
                .contains("held-out.jsonl: not worse", "written test set: not worse");
        assertThat(first(run("classify", file("a.jsonl", asked), "--model", model)))
                .isEqualTo("distan");

        assertThat(run("restore", model).out()).contains("model=shipped");
        assertThat(model).doesNotExist();
        assertThat(directory.resolve("topics.bin.card.md")).doesNotExist();
    }

    private static String first(Result classified) {
        return JsonMapper.builder()
                .build()
                .readTree(classified.out())
                .get("predicted")
                .get(0)
                .get("opd")
                .asString();
    }

    @Test
    void exportsNothingOfTheCityWithoutAHeldOutShare() {
        assertThat(run("export", directory.resolve("x.jsonl")).err()).contains("--held-out JUDGING is missing");
    }

    /** A folder of twenty numbered sentences of roads and of waste. */
    private Path corpus(String roads, String waste) throws IOException {
        Path folder = Files.createTempDirectory(directory, "corpus");
        Files.write(folder.resolve("dpupr.txt"), numbered(roads));
        Files.write(folder.resolve("dlh.txt"), numbered(waste));
        return folder;
    }

    private static List<String> numbered(String sentence) {
        return IntStream.range(0, 20)
                .mapToObj(i -> sentence + " " + Character.toString('a' + i).repeat(2))
                .toList();
    }
}
