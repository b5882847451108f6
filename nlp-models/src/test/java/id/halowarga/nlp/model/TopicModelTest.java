package id.halowarga.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.nlp.OpenNlpComplaintClassifier;
import id.halowarga.nlp.corpus.CorpusFolder;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.feature.TextFeatures;
import id.halowarga.nlp.text.TopicWords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.api.Test;

class TopicModelTest {
    @Test
    void saysWhatOpenNlpSaysOfTheSameModel() throws Exception {
        TopicModel model = OpenNlpComplaintClassifier.shippedModel().model();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        MaxentModel openNlp = new DoccatModel(new ByteArrayInputStream(bytes.toByteArray())).getMaxentModel();

        for (Example example : new CorpusFolder(Path.of("corpus/test")).read()) {
            List<String> words = TopicWords.of(example.text());
            double[] expected = evaluate(openNlp, words);
            for (Suggestion suggestion : model.rank(words)) {
                int outcome = openNlp.getIndex(suggestion.topic().code());
                assertThat(suggestion.probability()).isCloseTo(expected[outcome], within(1e-12));
            }
        }
    }

    @Test
    void writesTheSameBytesWheneverItIsWritten() throws Exception {
        TopicModelBuilder builder = new TopicModelBuilder(List.of(new Topic("dlh"), new Topic("dpupr")), 0.7);
        builder.add("=jalan", new double[] {-1, 1});
        builder.add("=caf\u00e9", new double[] {1, -1});
        byte[] first = bytes(builder.build());
        byte[] again = bytes(TopicModel.read(new ByteArrayInputStream(first)));

        assertThat(bytes(builder.build())).isEqualTo(first);
        assertThat(again).isEqualTo(first);
        assertThat(TopicModel.read(new ByteArrayInputStream(again)).weights("=caf\u00e9"))
                .containsExactly(1, -1);
        assertThat(new DoccatModel(new ByteArrayInputStream(first)).getManifestProperty("Timestamp"))
                .isEqualTo("0");
    }

    @Test
    void refusesAnArchiveThatIsNoTopicModel() throws Exception {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("manifest.properties"));
            zip.write("Component-Name=POSTaggerME\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        assertThatThrownBy(() -> TopicModel.read(new ByteArrayInputStream(other.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no document categoriser");
        assertThatThrownBy(() -> TopicModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesAModelThatLearnedFromWordsMadeInAnotherWay() throws Exception {
        GISModel maxent = new GISModel(
                new Context[] {new Context(new int[] {0}, new double[] {1})},
                new String[] {"=jalan"},
                new String[] {"dlh", "dpupr"});
        ByteArrayOutputStream earlier = new ByteArrayOutputStream();
        new DoccatModel("id", maxent, Map.of(TopicModel.CONFIDENT_FROM, "0.7"), new DoccatFactory()).serialize(earlier);

        assertThatThrownBy(() -> TopicModel.read(new ByteArrayInputStream(earlier.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("earlier version");
    }

    private static byte[] bytes(TopicModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static double[] evaluate(MaxentModel openNlp, List<String> words) {
        List<String> names = new ArrayList<>();
        List<Float> values = new ArrayList<>();
        TextFeatures.of(words, (name, value, of) -> {
            names.add(name);
            values.add(value);
        });
        names.add(TopicModel.BIAS);
        values.add(1f);
        float[] plain = new float[values.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = values.get(i);
        }
        return openNlp.eval(names.toArray(String[]::new), plain);
    }
}
