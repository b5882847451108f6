package id.halowarga.nlp.training;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.nlp.evaluation.Evaluation;
import id.halowarga.nlp.evaluation.Judged;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What makes honest probabilities of scores, fitted on examples that the scores' weights have not seen.
 *
 * @param mix     from scores to probabilities
 * @param figures on those examples, with the threshold at which suggestions that stand alone reach the target precision;
 *                speed is not measured
 */
record Calibration(ScoreMix mix, Evaluation figures) {
    private static final int FEWEST_JUDGED = 20;

    static Calibration fit(List<Scored> unseen, List<Topic> topics, double targetPrecision) {
        ScoreMix mix = ScoreMix.fit(unseen, topics.size());
        List<Judged> judged =
                unseen.stream().map(one -> judge(mix, one, topics)).toList();
        return new Calibration(mix, new Evaluation(judged, threshold(judged, targetPrecision), 0));
    }

    private static Judged judge(ScoreMix mix, Scored one, List<Topic> topics) {
        double[] probabilities = mix.probabilities(one.scores());
        return new Judged(
                topics.get(one.right()),
                IntStream.range(0, probabilities.length)
                        .mapToObj(topic -> new Suggestion(topics.get(topic), probabilities[topic]))
                        .sorted(Comparator.comparingDouble(Suggestion::probability)
                                .reversed())
                        .toList());
    }

    /** Takes in ever less sure examples for as long as those taken in are right often enough. */
    private static double threshold(List<Judged> judged, double targetPrecision) {
        List<Judged> surestFirst = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                .toList();
        double threshold = 1;
        int hits = 0;
        for (int i = 0; i < surestFirst.size(); i++) {
            hits += surestFirst.get(i).hit() ? 1 : 0;
            if (i >= FEWEST_JUDGED && hits >= targetPrecision * (i + 1)) {
                threshold = surestFirst.get(i).confidence();
            }
        }
        return threshold;
    }
}
