package id.halowarga.nlp.model;

import java.util.Arrays;

/** A growing list of floats. */
final class FloatList {
    private float[] values;
    private int size;

    FloatList(int capacity) {
        values = new float[capacity];
    }

    void add(float value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
