package id.halowarga.nlp.feature;

import id.halowarga.nlp.feature.FeatureHashes.HashSink;
import java.util.Arrays;

/** Counts hashes, in the order in which each first came. */
final class Counts {
    private static final int FREE = -1;

    private final long[] hashes;
    private final int[] times;
    private final int[] slots;
    private int size;

    Counts(int most) {
        hashes = new long[most];
        times = new int[most];
        slots = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
        Arrays.fill(slots, FREE);
    }

    /** Counts a hash once more; returns its place in the order. */
    int add(long hash) {
        int slot = (int) (hash >>> 32 ^ hash) & slots.length - 1;
        while (slots[slot] != FREE) {
            int place = slots[slot];
            if (hashes[place] == hash) {
                times[place]++;
                return place;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = size;
        hashes[size] = hash;
        times[size] = 1;
        return size++;
    }

    int size() {
        return size;
    }

    double weight(int place) {
        return TextFeatures.weight(times[place]);
    }

    double squares() {
        double sum = 0;
        for (int place = 0; place < size; place++) {
            sum += weight(place) * weight(place);
        }
        return sum;
    }

    void forEach(double scale, HashSink sink) {
        for (int place = 0; place < size; place++) {
            sink.accept(hashes[place], (float) (weight(place) * scale));
        }
    }
}
