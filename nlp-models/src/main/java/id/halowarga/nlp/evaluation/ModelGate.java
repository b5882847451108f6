package id.halowarga.nlp.evaluation;

import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.model.TopicModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whether a newly trained model may replace the one in use: on each held-out set it must find no fewer first
 * topics, and no fewer among the first three, than the old one.
 */
public final class ModelGate {
    private final Map<String, List<Example>> heldOut;

    /**
     * A gate.
     *
     * @param heldOut sets of examples that neither model was trained on, by a name for messages, such as the city's own
     *                corrections and the written test set
     * @throws IllegalArgumentException if there is none, or one is empty
     */
    public ModelGate(Map<String, List<Example>> heldOut) {
        if (heldOut.isEmpty() || heldOut.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a gate needs examples in every held-out set");
        }
        this.heldOut = new LinkedHashMap<>(heldOut);
    }

    /**
     * The decision.
     *
     * @param passed  whether the new model may be used
     * @param reasons a sentence on each set with the figures, in English, without texts
     */
    public record Decision(boolean passed, List<String> reasons) {
        /** Copies the list. */
        public Decision {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Compares two models.
     *
     * @param old   the one in use
     * @param fresh the newly trained one
     * @return whether the new one may be used, and why
     */
    public Decision compare(TopicModel old, TopicModel fresh) {
        boolean passed = true;
        List<String> reasons = new ArrayList<>();
        for (Map.Entry<String, List<Example>> set : heldOut.entrySet()) {
            Evaluation before = Evaluation.of(old, set.getValue());
            Evaluation after = Evaluation.of(fresh, set.getValue());
            boolean noWorse = after.accuracy() >= before.accuracy() && after.topThree() >= before.topThree();
            passed &= noWorse;
            reasons.add("%s: %s, accuracy %.4f -> %.4f, top-3 %.4f -> %.4f"
                    .formatted(
                            set.getKey(),
                            noWorse ? "not worse" : "worse",
                            before.accuracy(),
                            after.accuracy(),
                            before.topThree(),
                            after.topThree()));
        }
        return new Decision(passed, reasons);
    }
}
