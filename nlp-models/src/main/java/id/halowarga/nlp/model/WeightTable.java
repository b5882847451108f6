package id.halowarga.nlp.model;

import id.halowarga.nlp.feature.FeatureHashes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;

/**
 * The weights of an OpenNLP maximum-entropy model, found by the hash of a feature's name: a row of one weight per outcome.
 * Gives the same sums as the model's own evaluation, several times as fast.
 */
final class WeightTable {
    private final int outcomes;
    private final long[] hashes;
    private final int[] rows;
    // Shipped weights are multiples of 1/32, which a float holds exactly.
    private final float[] weights;
    private final int bias;

    private WeightTable(int outcomes, int features) {
        this.outcomes = outcomes;
        int slots = Integer.highestOneBit(Math.max(1, features)) * 4;
        this.hashes = new long[slots];
        this.rows = new int[slots];
        this.weights = new float[(features + 1) * outcomes];
        this.bias = features;
    }

    /**
     * @param contexts the model's weights by feature
     * @param outcomes number of outcomes
     * @throws IOException if two of its features have the same hash
     */
    static WeightTable of(Map<String, Context> contexts, int outcomes) throws IOException {
        WeightTable table = new WeightTable(outcomes, contexts.size());
        int row = 0;
        for (Map.Entry<String, Context> entry : contexts.entrySet()) {
            boolean isBias = entry.getKey().equals(TopicModel.BIAS);
            int at = isBias ? table.bias : row++;
            if (!isBias) {
                table.put(FeatureHashes.of(entry.getKey()), at);
            }
            int[] topics = entry.getValue().getOutcomes();
            double[] parameters = entry.getValue().getParameters();
            for (int i = 0; i < topics.length; i++) {
                table.weights[at * outcomes + topics[i]] = (float) parameters[i];
            }
        }
        return table;
    }

    private void put(long hash, int row) throws IOException {
        int slot = slot(hash);
        if (rows[slot] != 0) {
            throw new IOException("two features of the model cannot be told apart");
        }
        hashes[slot] = hash;
        rows[slot] = row + 1;
    }

    /** Where a hash stands, or the free slot where it would. */
    private int slot(long hash) {
        int slot = (int) (hash >>> 32 ^ hash) & rows.length - 1;
        while (rows[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & rows.length - 1;
        }
        return slot;
    }

    boolean knows(CharSequence name) {
        return rows[slot(FeatureHashes.of(name))] != 0;
    }

    /** The sum of the weights of a text's features for each outcome. */
    double[] sums(List<String> words) {
        double[] sums = new double[outcomes];
        FeatureHashes.of(words, (hash, value) -> add(rows[slot(hash)] - 1, value, sums));
        add(bias, 1, sums);
        return sums;
    }

    private void add(int row, float value, double[] sums) {
        if (row >= 0) {
            int from = row * outcomes;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += (double) weights[from + i] * value;
            }
        }
    }
}
