package id.halowarga.nlp.training;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.nlp.evaluation.Evaluation;
import id.halowarga.nlp.evaluation.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What turns scores into honest probabilities, fitted on examples that the scores' weights have not seen.
 *
 * @param sharpness     factor on the scores before the softmax (an inverse temperature)
 * @param confidentFrom least probability at which suggestions reach the target precision
 */
record Calibration(double sharpness, double confidentFrom) {
    private static final double SOFTEST = 0.2;
    private static final double SHARPEST = 40;
    private static final double STEP = 1.02;
    private static final int FEWEST_JUDGED = 20;

    /** Scores of an unseen example and the number of its right topic. */
    record Scored(double[] scores, int right) {
        private double logLikelihood(double sharpness) {
            return sharpness * (scores[right] - scores[best()]) - Math.log(sumOfExp(sharpness));
        }

        private double confidence(double sharpness) {
            return 1 / sumOfExp(sharpness);
        }

        private Judged judged(double sharpness, List<Topic> topics) {
            double sum = sumOfExp(sharpness);
            double highest = scores[best()];
            return new Judged(
                    topics.get(right),
                    IntStream.range(0, scores.length)
                            .mapToObj(i ->
                                    new Suggestion(topics.get(i), Math.exp(sharpness * (scores[i] - highest)) / sum))
                            .sorted(Comparator.comparingDouble(Suggestion::probability)
                                    .reversed())
                            .toList());
        }

        private boolean hit() {
            return best() == right;
        }

        private double sumOfExp(double sharpness) {
            double highest = scores[best()];
            double sum = 0;
            for (double score : scores) {
                sum += Math.exp(sharpness * (score - highest));
            }
            return sum;
        }

        private int best() {
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                best = scores[i] > scores[best] ? i : best;
            }
            return best;
        }
    }

    static Calibration fit(List<Scored> unseen, double targetPrecision) {
        double sharpness = likeliestSharpness(unseen);
        return new Calibration(sharpness, threshold(unseen, sharpness, targetPrecision));
    }

    /** The figures on those examples; speed is not measured. */
    Evaluation evaluate(List<Scored> unseen, List<Topic> topics) {
        return new Evaluation(
                unseen.stream().map(one -> one.judged(sharpness, topics)).toList(), confidentFrom, 0);
    }

    private static double likeliestSharpness(List<Scored> unseen) {
        double best = 1;
        double highest = Double.NEGATIVE_INFINITY;
        for (double candidate = SOFTEST; candidate < SHARPEST; candidate *= STEP) {
            double sharpness = candidate;
            double sum = unseen.stream()
                    .mapToDouble(one -> one.logLikelihood(sharpness))
                    .sum();
            if (sum > highest) {
                highest = sum;
                best = candidate;
            }
        }
        return best;
    }

    /** Takes in ever less sure examples for as long as those taken in are right often enough. */
    private static double threshold(List<Scored> unseen, double sharpness, double targetPrecision) {
        List<Scored> surestFirst = new ArrayList<>(unseen);
        surestFirst.sort(Comparator.comparingDouble((Scored one) -> one.confidence(sharpness))
                .reversed());
        double threshold = 1;
        int hits = 0;
        for (int i = 0; i < surestFirst.size(); i++) {
            hits += surestFirst.get(i).hit() ? 1 : 0;
            if (i >= FEWEST_JUDGED && hits >= targetPrecision * (i + 1)) {
                threshold = surestFirst.get(i).confidence(sharpness);
            }
        }
        return threshold;
    }
}
