package id.halowarga.nlp.evaluation;

import id.halowarga.nlp.model.TopicModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether a newly trained model may replace the one in use: on each set it must find no fewer first topics, and no
 * fewer among the first three, than the old one, and what it suggests alone must be right as often.
 */
public final class ModelGate {
    private static final int FEWEST_ALONE = 30;
    private static final double BEST_PRECISION = 0.98;

    private final List<Bar> bars;

    /**
     * A gate.
     *
     * @param bars what must not get worse, such as the city's own held-out corrections and the written test set
     * @throws IllegalArgumentException if there is nothing
     */
    public ModelGate(List<Bar> bars) {
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a gate needs a held-out set");
        }
        this.bars = List.copyOf(bars);
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
        for (Bar bar : bars) {
            Evaluation before = Evaluation.of(bar.measure().orElse(old), bar.examples());
            Evaluation after = Evaluation.of(fresh, bar.examples());
            boolean noWorse =
                    !worse(bar, before, after, 1) && !worse(bar, before, after, 3) && isSureRightly(before, after);
            passed &= noWorse;
            reasons.add("%s: %s, accuracy %.4f -> %.4f, top-3 %.4f -> %.4f"
                    .formatted(
                            bar.name(),
                            noWorse ? "not worse" : "worse",
                            before.accuracy(),
                            after.accuracy(),
                            before.topThree(),
                            after.topThree()));
        }
        return new Decision(passed, reasons);
    }

    /** Suggestions that stand alone must stay right as often, within what chance brings; a few tell nothing. */
    private static boolean isSureRightly(Evaluation before, Evaluation after) {
        long alone = Math.round(after.coverage() * after.judged().size());
        if (alone < FEWEST_ALONE) {
            return true;
        }
        double expected = Math.min(before.precision(), BEST_PRECISION);
        return after.precision() >= expected - 2 * Math.sqrt(expected * (1 - expected) / alone);
    }

    private static boolean worse(Bar bar, Evaluation before, Evaluation after, int first) {
        int lost = 0;
        int won = 0;
        for (int i = 0; i < before.judged().size(); i++) {
            boolean was = before.judged().get(i).amongFirst(first);
            boolean is = after.judged().get(i).amongFirst(first);
            lost += was && !is ? 1 : 0;
            won += is && !was ? 1 : 0;
        }
        return bar.chance() ? SignTest.worse(lost, won) : lost > won;
    }
}
