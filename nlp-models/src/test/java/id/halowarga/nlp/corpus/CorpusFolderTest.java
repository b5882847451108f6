package id.halowarga.nlp.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.classification.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFolderTest {
    private static final Topic ROADS = new Topic("dpupr");
    private static final Topic WASTE = new Topic("dlh");

    @TempDir
    Path directory;

    @Test
    void givesBackWhatWasAdded() throws Exception {
        CorpusFolder folder = new CorpusFolder(directory.resolve("corrections"));

        int added = folder.add(List.of(
                new Example("jalan rusak\ndepan pasar", ROADS),
                new Example("sampah numpuk", WASTE),
                new Example("#darurat sampah", WASTE)));

        assertThat(added).isEqualTo(3);
        assertThat(folder.read())
                .containsExactly(
                        new Example("sampah numpuk", WASTE),
                        new Example("#darurat sampah", WASTE),
                        new Example("jalan rusak depan pasar", ROADS));
    }

    @Test
    void addsNothingTwice() throws Exception {
        CorpusFolder folder = new CorpusFolder(directory);
        List<Example> examples = List.of(new Example("jalan rusak", ROADS), new Example("#jalan amblas", ROADS));
        folder.add(examples);

        assertThat(folder.add(examples)).isZero();
        assertThat(folder.read()).hasSize(2);
    }

    @Test
    void masksPersonalNumbers() throws Exception {
        CorpusFolder folder = new CorpusFolder(directory);

        folder.add(List.of(new Example(
                "hub 0812-3456-7890 / +62 812 3456 7890, nik 3578012345678901, budi@contoh.id, plat L 1234 AB, rt 05",
                ROADS)));

        assertThat(folder.read().get(0).text())
                .isEqualTo("hub [TELEPON] / [TELEPON], nik [NIK], [EMAIL], plat [PELAT], rt 05");
    }

    @Test
    void refusesAFileThatIsNamedForNoTopic() throws Exception {
        Files.writeString(directory.resolve("Bukan Topik.txt"), "jalan rusak");

        assertThatThrownBy(() -> new CorpusFolder(directory).read()).isInstanceOf(MalformedLineException.class);
    }

    @Test
    void keepsTextsOutOfItsDescription() {
        assertThat(new Example("rahasia", ROADS)).hasToString("Example[text=[REDACTED], topic=dpupr]");
    }
}
