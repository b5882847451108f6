package id.halowarga.nlp.training;

import id.halowarga.nlp.model.Softmax;
import java.util.Arrays;
import java.util.List;

/**
 * Turns the scores of machines that were trained apart, one for each topic, into logits whose softmax is an honest
 * probability: each logit is a weighted sum of all scores. As that is linear, it can be worked into a model's weights.
 *
 * @param factors by logit, then by score
 * @param offsets by logit
 */
record ScoreMix(double[][] factors, double[] offsets) {
    private static final int ROUNDS = 400;
    private static final double STEP = 0.05;
    private static final double FIRST_SHARPNESS = 5;
    // Holds the mix near a plain sharpening, so that rare topics are not fitted to a handful of examples.
    private static final double STIFFNESS = 2e-4;

    /** The likeliest mix on unseen examples; the same for the same input. */
    static ScoreMix fit(List<Scored> unseen, int topics) {
        double[] parameters = start(topics);
        double[] gradient = new double[parameters.length];
        Adam adam = new Adam(parameters.length, STEP);
        for (int round = 0; round < ROUNDS; round++) {
            gradient(unseen, topics, parameters, gradient);
            adam.step(parameters, gradient);
        }
        double[][] factors = new double[topics][];
        for (int logit = 0; logit < topics; logit++) {
            factors[logit] = Arrays.copyOfRange(parameters, logit * topics, (logit + 1) * topics);
        }
        return new ScoreMix(factors, Arrays.copyOfRange(parameters, topics * topics, parameters.length));
    }

    private static double[] start(int topics) {
        double[] parameters = new double[topics * topics + topics];
        for (int i = 0; i < topics; i++) {
            parameters[i * topics + i] = FIRST_SHARPNESS;
        }
        return parameters;
    }

    private static void gradient(List<Scored> unseen, int topics, double[] parameters, double[] gradient) {
        double[] plain = start(topics);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = STIFFNESS * (parameters[i] - plain[i]);
        }
        double[] surplus = new double[topics];
        for (Scored one : unseen) {
            logits(parameters, one.scores(), surplus);
            Softmax.inPlace(surplus);
            surplus[one.right()] -= 1;
            for (int logit = 0; logit < topics; logit++) {
                double share = surplus[logit] / unseen.size();
                for (int score = 0; score < topics; score++) {
                    gradient[logit * topics + score] += share * one.scores()[score];
                }
                gradient[topics * topics + logit] += share;
            }
        }
    }

    private static void logits(double[] parameters, double[] scores, double[] into) {
        int topics = scores.length;
        for (int logit = 0; logit < topics; logit++) {
            double sum = parameters[topics * topics + logit];
            for (int score = 0; score < topics; score++) {
                sum += parameters[logit * topics + score] * scores[score];
            }
            into[logit] = sum;
        }
    }

    /** The probability of each topic. */
    double[] probabilities(double[] scores) {
        double[] mixed = new double[scores.length];
        for (int logit = 0; logit < mixed.length; logit++) {
            mixed[logit] = mixed(logit, scores) + offsets[logit];
        }
        Softmax.inPlace(mixed);
        return mixed;
    }

    /** A logit without its offset. */
    double mixed(int logit, double[] scores) {
        double sum = 0;
        for (int score = 0; score < scores.length; score++) {
            sum += factors[logit][score] * scores[score];
        }
        return sum;
    }
}
