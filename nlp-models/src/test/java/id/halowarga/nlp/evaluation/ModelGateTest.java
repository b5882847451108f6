package id.halowarga.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.classification.Topic;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.model.TopicModelBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelGateTest {
    private static final Topic ROADS = new Topic("dpupr");
    private static final Topic WASTE = new Topic("dlh");
    private static final TopicModel RIGHT = model(1);
    private static final TopicModel WRONG = model(-1);

    private final ModelGate gate = new ModelGate(List.of(
            new Bar("corrections", List.of(new Example("jalan berlubang", ROADS)), false),
            new Bar("written", List.of(new Example("sampah menumpuk", WASTE)), false)));

    private static TopicModel model(int side) {
        TopicModelBuilder builder = new TopicModelBuilder(List.of(WASTE, ROADS), 0.5);
        builder.add("=sampah", new double[] {2 * side, -2 * side});
        builder.add("=jalan", new double[] {-2 * side, 2 * side});
        return builder.build();
    }

    @Test
    void letsAModelThroughThatIsNoWorse() {
        assertThat(gate.compare(RIGHT, RIGHT).passed()).isTrue();
        assertThat(gate.compare(WRONG, RIGHT).passed()).isTrue();
    }

    @Test
    void stopsAModelThatIsWorse() {
        ModelGate.Decision decision = gate.compare(RIGHT, WRONG);

        assertThat(decision.passed()).isFalse();
        assertThat(decision.reasons())
                .hasSize(2)
                .allMatch(reason -> reason.contains("worse, accuracy 1.0000 -> 0.0000"));
    }

    @Test
    void forgivesALossByChanceOnASetThatAllowsIt() {
        Example waste = new Example("sampah menumpuk", WASTE);

        assertThat(chance(List.of(waste)).compare(RIGHT, WRONG).passed()).isTrue();
        assertThat(chance(Collections.nCopies(4, waste)).compare(RIGHT, WRONG).passed())
                .as("four lost and none won: one case of sixteen")
                .isTrue();
        assertThat(chance(Collections.nCopies(5, waste)).compare(RIGHT, WRONG).passed())
                .as("five lost and none won: one case of thirty-two")
                .isFalse();
    }

    @Test
    void comparesWithTheShippedModelWhereASetAsksForIt() {
        List<Example> waste = List.of(new Example("sampah menumpuk", WASTE));
        ModelGate shipped = new ModelGate(List.of(new Bar("written", waste, false, Optional.of(RIGHT))));

        assertThat(shipped.compare(WRONG, WRONG).passed()).isFalse();
        assertThat(shipped.compare(WRONG, RIGHT).passed()).isTrue();
    }

    private static ModelGate chance(List<Example> examples) {
        return new ModelGate(List.of(new Bar("written", examples, true)));
    }

    @Test
    void judgesNothingByNothing() {
        assertThatThrownBy(() -> new ModelGate(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bar("empty", List.of(), true)).isInstanceOf(IllegalArgumentException.class);
    }
}
