package id.halowarga.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.halowarga.classification.Topic;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.model.TopicModelBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecalibrationTest {
    private static final Topic WASTE = new Topic("dlh");
    private static final Topic ROADS = new Topic("dpupr");
    private static final TopicModel BEFORE = model(1.125);

    private static TopicModel model(double strength) {
        TopicModelBuilder builder = new TopicModelBuilder(List.of(WASTE, ROADS), 0.7);
        builder.add("=sampah", new double[] {strength, -strength});
        builder.add("=jalan", new double[] {-strength, strength});
        return builder.build();
    }

    /** So many sentences on waste, of which one in ten is on roads, as nobody can tell from its words. */
    private static List<Example> waste(int count) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            examples.add(new Example("sampah", i % 10 == 9 ? ROADS : WASTE));
        }
        return examples;
    }

    @Test
    void makesAModelThatBecameTooSureAsSureAsTheOneBefore() {
        Recalibration same = Recalibration.fit(BEFORE, waste(60), waste(300), (some, others) -> BEFORE);
        Recalibration tooSure = Recalibration.fit(BEFORE, waste(60), waste(300), (some, others) -> model(1.6875));

        assertThat(same.sharpness()).isCloseTo(1, within(0.001));
        assertThat(tooSure.sharpness()).isCloseTo(2.0 / 3, within(0.06));
    }

    @Test
    void raisesTheThresholdWhereSuggestionsThatStandAloneAreTooOftenWrong() {
        Recalibration wrong = Recalibration.fit(BEFORE, waste(60), waste(300), (some, others) -> BEFORE);
        List<Example> clear = waste(300).stream()
                .map(example -> new Example(example.text(), WASTE))
                .toList();
        Recalibration right = Recalibration.fit(BEFORE, clear, clear, (some, others) -> BEFORE);

        assertThat(wrong.confidentFrom()).isGreaterThan(0.9);
        assertThat(right.confidentFrom()).isEqualTo(0.7);
    }

    @Test
    void leavesEverythingAsItWasAfterAFewCorrections() {
        Recalibration few = Recalibration.fit(BEFORE, waste(29), waste(300), (some, others) -> model(1.6875));

        assertThat(few).isEqualTo(new Recalibration(1, 0.7));
    }
}
