package id.halowarga.nlp.training;

import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.evaluation.Evaluation;
import id.halowarga.nlp.evaluation.Judged;
import id.halowarga.nlp.model.TopicModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Keeps a model honest that learns on: by how much its logits must be multiplied so that it is as sure as the model before of what
 * that one knew, and from which probability on it may suggest a topic alone. Fitted on examples that were left out of the learning
 * in turn.
 *
 * @param sharpness     factor of all weights, 1 where nothing changes
 * @param confidentFrom probability from which the first topic may be suggested alone; never lower than before
 */
record Recalibration(double sharpness, double confidentFrom) {
    private static final int PARTS = 3;

    /** So few corrections tell nothing of probabilities. */
    private static final int FEWEST = 30;

    /**
     * Share of reports that are corrected: a tenth of first topics are wrong (nlp-models/MODEL_CARD.md). Corrections are mistakes
     * alone, so that without their true share they would make every model look bad.
     */
    private static final double CORRECTED = 0.1;

    private static final double GRID = 0.02;
    private static final double DULLEST = 0.5;
    private static final double SHARPEST = 1.5;
    private static final double LEAST_PROBABILITY = 1e-9;

    /** One example that was judged, and for how much it counts. */
    private record Weighed(Judged judged, double weight) {}

    /**
     * Fits.
     *
     * @param before      the model that learns on
     * @param corrections what it learns
     * @param known       what holds it to what it knew
     * @param learn       makes a model of corrections and known examples, not recalibrated
     */
    static Recalibration fit(
            TopicModel before,
            List<Example> corrections,
            List<Example> known,
            BiFunction<List<Example>, List<Example>, TopicModel> learn) {
        if (corrections.size() < FEWEST || known.size() < FEWEST) {
            return new Recalibration(1, before.confidentFrom());
        }
        List<Judged> corrected = new ArrayList<>();
        List<Judged> kept = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            TopicModel taught = learn.apply(part(corrections, part, false), part(known, part, false));
            corrected.addAll(
                    Evaluation.of(taught, part(corrections, part, true)).judged());
            kept.addAll(Evaluation.of(taught, part(known, part, true)).judged());
        }
        double sharpness =
                sharpness(kept) / sharpness(Evaluation.of(before, known).judged());
        return new Recalibration(sharpness, threshold(before.confidentFrom(), sharpness, corrected, kept));
    }

    private static List<Example> part(List<Example> examples, int part, boolean inside) {
        List<Example> chosen = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (i % PARTS == part == inside) {
                chosen.add(examples.get(i));
            }
        }
        return chosen;
    }

    /** The factor of the logits at which the right topics are likeliest. */
    private static double sharpness(List<Judged> judged) {
        double best = 1;
        double likeliest = Double.NEGATIVE_INFINITY;
        for (double factor = DULLEST; factor <= SHARPEST; factor += GRID) {
            double likelihood = 0;
            for (Judged one : judged) {
                likelihood += Math.log(Math.max(LEAST_PROBABILITY, probability(one, factor, false)));
            }
            if (likelihood > likeliest) {
                likeliest = likelihood;
                best = factor;
            }
        }
        return best;
    }

    /** The probability of the first topic, or of the right one, with all logits multiplied. */
    private static double probability(Judged judged, double factor, boolean ofFirst) {
        double whole = 0;
        double part = 0;
        for (int i = 0; i < judged.ranked().size(); i++) {
            double share = Math.pow(judged.ranked().get(i).probability(), factor);
            boolean meant = ofFirst ? i == 0 : judged.ranked().get(i).topic().equals(judged.right());
            whole += share;
            part += meant ? share : 0;
        }
        return whole == 0 ? 0 : part / whole;
    }

    /** The lowest threshold, from the one before on, at which suggestions that stand alone are right often enough. */
    private static double threshold(double before, double sharpness, List<Judged> corrected, List<Judged> kept) {
        List<Weighed> surestFirst = Stream.concat(
                        corrected.stream().map(one -> new Weighed(one, CORRECTED / corrected.size())),
                        kept.stream().map(one -> new Weighed(one, (1 - CORRECTED) / kept.size())))
                .sorted(Comparator.comparingDouble((Weighed one) -> -probability(one.judged(), sharpness, true)))
                .toList();
        double threshold = 1;
        double right = 0;
        double all = 0;
        for (Weighed one : surestFirst) {
            double sure = probability(one.judged(), sharpness, true);
            if (sure < before) {
                break;
            }
            all += one.weight();
            right += one.judged().hit() ? one.weight() : 0;
            if (right >= TrainingOptions.DEFAULT.targetPrecision() * all) {
                threshold = sure;
            }
        }
        return right >= TrainingOptions.DEFAULT.targetPrecision() * all ? before : threshold;
    }
}
