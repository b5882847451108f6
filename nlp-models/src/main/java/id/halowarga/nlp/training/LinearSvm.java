package id.halowarga.nlp.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A linear support vector machine with squared hinge loss, solved in the dual by coordinate descent (Hsieh et al., "A
 * Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 1).
 */
final class LinearSvm {
    private static final int MOST_ROUNDS = 30;
    private static final double SMALL_ENOUGH = 0.03;
    private static final double NO_STEP = 1e-9;

    private final List<SparseVector> examples;
    private final int features;
    private final double[] lengths;
    private final double[] costs;
    private final double balance;

    /**
     * @param examples what to learn from
     * @param features number of features
     * @param costs    how much each example costs on the wrong side; large fits more closely
     * @param balance  0 counts each example alike, 1 each topic alike
     */
    LinearSvm(List<SparseVector> examples, int features, double[] costs, double balance) {
        this.examples = examples;
        this.features = features;
        this.costs = costs;
        this.balance = balance;
        this.lengths =
                examples.stream().mapToDouble(SparseVector::squaredLength).toArray();
    }

    /** Weights that tell the examples marked {@code inside} from the rest; the same for the same input. */
    double[] separate(boolean[] inside, int topics) {
        double[] weights = new double[features];
        double[] slack = slack(inside, topics);
        double[] alpha = new double[inside.length];
        int[] order = new int[inside.length];
        Arrays.setAll(order, i -> i);
        Random random = new Random(1);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            shuffle(order, random);
            double largest = 0;
            for (int i : order) {
                largest = Math.max(largest, step(i, inside[i] ? 1 : -1, slack[i], alpha, weights));
            }
            if (largest < SMALL_ENOUGH) {
                break;
            }
        }
        return weights;
    }

    /** The dual's diagonal, 1 / 2C, per example. */
    private double[] slack(boolean[] inside, int topics) {
        int members = 0;
        for (boolean is : inside) {
            members += is ? 1 : 0;
        }
        double share = (double) inside.length / topics / Math.max(1, members);
        double raise = Math.pow(share, balance);
        double[] slack = new double[inside.length];
        for (int i = 0; i < slack.length; i++) {
            slack[i] = 0.5 / (inside[i] ? costs[i] * raise : costs[i]);
        }
        return slack;
    }

    private double step(int i, int side, double slack, double[] alpha, double[] weights) {
        SparseVector example = examples.get(i);
        double gradient = side * example.times(weights) - 1 + slack * alpha[i];
        double projected = alpha[i] == 0 ? Math.min(gradient, 0) : gradient;
        if (Math.abs(projected) > NO_STEP) {
            double before = alpha[i];
            alpha[i] = Math.max(before - gradient / (lengths[i] + slack), 0);
            example.addTo(weights, (alpha[i] - before) * side);
        }
        return Math.abs(projected);
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
