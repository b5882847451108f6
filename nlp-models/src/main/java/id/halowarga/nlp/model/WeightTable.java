package id.halowarga.nlp.model;

import id.halowarga.nlp.feature.FeatureHashes;
import java.io.IOException;
import java.util.List;

/**
 * The weights of an OpenNLP maximum-entropy model, found by the hash of a feature's name: a row of one weight per outcome.
 * Gives the same sums as the model's own evaluation, several times as fast.
 */
final class WeightTable {
    /** Bits of a slot that hold the row; the others hold those of the hash, so that a look-up reads one place of memory. */
    private static final long ROW = (1L << 24) - 1;

    private static final long SPREAD = 0xD6E8FEB86659FD93L;

    private final int outcomes;
    // 0 is free; rows are counted from 1.
    private final long[] slots;
    // Shipped weights are multiples of 1/32, which a float holds exactly.
    private final float[] weights;
    private final int bias;

    private WeightTable(int outcomes, int features) {
        this.outcomes = outcomes;
        this.slots = new long[Integer.highestOneBit(Math.max(1, features)) * 4];
        this.weights = new float[(features + 1) * outcomes];
        this.bias = features;
    }

    /**
     * @param model the model's weights
     * @throws IOException if two of its features have the same hash, or there are more than 16 million
     */
    static WeightTable of(GisBytes model) throws IOException {
        if (model.features() >= ROW) {
            throw new IOException("the model has too many features");
        }
        WeightTable table = new WeightTable(model.outcomes().size(), model.features());
        int[] next = new int[1];
        model.forEach((name, outcomes, weights) -> {
            boolean isBias = name.equals(TopicModel.BIAS);
            int row = isBias ? table.bias : next[0]++;
            if (!isBias) {
                table.put(FeatureHashes.of(name), row);
            }
            for (int i = 0; i < outcomes.length; i++) {
                table.weights[row * table.outcomes + outcomes[i]] = (float) weights[i];
            }
        });
        return table;
    }

    private void put(long hash, int row) throws IOException {
        int slot = slot(hash);
        if (slots[slot] != 0) {
            throw new IOException("two features of the model cannot be told apart");
        }
        slots[slot] = tag(hash) | row + 1;
    }

    /** Where a hash stands, or the free slot where it would. */
    private int slot(long hash) {
        int slot = (int) (hash >>> 32 ^ hash) & slots.length - 1;
        long tag = tag(hash);
        while (slots[slot] != 0 && (slots[slot] & ~ROW) != tag) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** What tells the hashes of a slot apart. The last letters of a name are in the lower bits of its hash alone, so these count too. */
    private static long tag(long hash) {
        return (hash ^ hash >>> 32) * SPREAD & ~ROW;
    }

    /** The row of a feature; -1 if it has none. */
    private int row(long hash) {
        return (int) (slots[slot(hash)] & ROW) - 1;
    }

    boolean knows(CharSequence name) {
        return row(FeatureHashes.of(name)) >= 0;
    }

    /** The sum of the weights of a text's features for each outcome. */
    double[] sums(List<String> words) {
        double[] sums = new double[outcomes];
        FeatureHashes.of(words, (hash, value) -> add(row(hash), value, sums));
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
