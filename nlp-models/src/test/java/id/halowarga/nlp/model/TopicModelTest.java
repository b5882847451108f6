package id.halowarga.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.halowarga.classification.Suggestion;
import id.halowarga.nlp.OpenNlpComplaintClassifier;
import id.halowarga.nlp.corpus.CorpusFolder;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.feature.TextFeatures;
import id.halowarga.nlp.text.TopicWords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatModel;
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
