package id.halowarga.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.nlp.corpus.CorpusFolder;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.corpus.MalformedLineException;
import id.halowarga.nlp.evaluation.Evaluation;
import id.halowarga.nlp.training.ModelTrainer;
import id.halowarga.nlp.training.TrainedModel;
import id.halowarga.nlp.training.TrainingOptions;
import id.halowarga.nlp.training.TrainingSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Models on the test set that was written for this project: short, informal, every topic alike. */
class WrittenTestSetTest {
    private static final Path CORPUS = Path.of("corpus");

    @Test
    void holdsEveryTopicAndNothingThatIsTrainedOn() throws Exception {
        List<Example> test = testSet();
        Set<Example> trained = new HashSet<>(written());

        assertThat(test).hasSizeGreaterThanOrEqualTo(600).doesNotContainAnyElementsOf(trained);
        assertThat(test.stream().map(Example::topic).distinct()).hasSize(20);
    }

    @Test
    void isReadWellByTheShippedModel() throws Exception {
        Evaluation evaluation =
                Evaluation.of(OpenNlpComplaintClassifier.shippedModel().model(), testSet());

        assertThat(evaluation.accuracy()).isGreaterThanOrEqualTo(0.85);
        assertThat(evaluation.topThree()).isGreaterThanOrEqualTo(0.95);
        assertThat(evaluation.precision()).isGreaterThanOrEqualTo(0.94);
        assertThat(evaluation.macroF1()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void isReadWellByAModelOfOurOwnCorpusAlone() throws Exception {
        TrainingOptions quick = new TrainingOptions(5, 1, 0.02, 0.3, 2, 0.9);

        TrainedModel trained = new ModelTrainer(quick, unheard -> {}).train(new TrainingSet(written(), List.of()));

        Evaluation evaluation = Evaluation.of(trained.model(), testSet());
        assertThat(evaluation.accuracy()).isGreaterThanOrEqualTo(0.85);
        assertThat(evaluation.topThree()).isGreaterThanOrEqualTo(0.95);
    }

    private static List<Example> testSet() throws IOException, MalformedLineException {
        return new CorpusFolder(CORPUS.resolve("test")).read();
    }

    private static List<Example> written() throws IOException, MalformedLineException {
        return new CorpusFolder(CORPUS.resolve("written")).read();
    }
}
