package id.halowarga.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Topic ROADS = new Topic("dpupr");
    private static final Topic WASTE = new Topic("dlh");

    private static final Evaluation EVALUATION = new Evaluation(
            List.of(
                    judged(ROADS, ROADS, 0.9),
                    judged(ROADS, ROADS, 0.8),
                    judged(ROADS, WASTE, 0.7),
                    judged(WASTE, WASTE, 0.6),
                    new Judged(WASTE, List.of())),
            0.75,
            12.34);

    private static Judged judged(Topic right, Topic first, double probability) {
        Topic second = first.equals(ROADS) ? WASTE : ROADS;
        return new Judged(right, List.of(new Suggestion(first, probability), new Suggestion(second, 1 - probability)));
    }

    @Test
    void countsHits() {
        assertThat(EVALUATION.accuracy()).isEqualTo(0.6);
        assertThat(EVALUATION.topThree()).isEqualTo(0.8);
        assertThat(EVALUATION.accuracyOnSurest(0.4)).isEqualTo(1);
    }

    @Test
    void weighsTopicsAlikeInMacroF1() {
        double roads = 2.0 * 2 / (3 + 2);
        double waste = 2.0 * 1 / (2 + 2);

        assertThat(EVALUATION.macroF1()).isCloseTo((roads + waste) / 2, within(1e-9));
    }

    @Test
    void measuresTheThreshold() {
        assertThat(EVALUATION.coverage()).isEqualTo(0.4);
        assertThat(EVALUATION.precision()).isEqualTo(1);
    }

    @Test
    void measuresCalibration() {
        double gap = 0.1 + 0.2 + 0.7 + 0.4;

        assertThat(EVALUATION.calibrationError()).isCloseTo(gap / 5, within(1e-9));
    }

    @Test
    void summarisesInTheAgreedLine() {
        assertThat(EvaluationReport.lines(EVALUATION))
                .last()
                .asString()
                .matches("accuracy=0\\.6000 macro_f1=0\\.6500 top3=0\\.8000 coverage=0\\.4000 precision=1\\.0000 "
                        + "ece=0\\.2800 us_per_text=12\\.3");
    }
}
