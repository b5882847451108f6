package id.halowarga.nlp.training;

/** The features of one example by number; the same number comes at most once. */
final class SparseVector {
    private final int[] index;
    private final float[] value;

    /** Takes both arrays as they are; the caller no longer touches them. */
    SparseVector(int[] index, float[] value) {
        this.index = index;
        this.value = value;
    }

    double squaredLength() {
        double sum = 0;
        for (float v : value) {
            sum += v * v;
        }
        return sum;
    }

    double times(double[] weights) {
        double sum = 0;
        for (int i = 0; i < index.length; i++) {
            sum += weights[index[i]] * value[i];
        }
        return sum;
    }

    void addTo(double[] weights, double factor) {
        for (int i = 0; i < index.length; i++) {
            weights[index[i]] += factor * value[i];
        }
    }
}
