package id.halowarga.nlp.model;

/** Makes probabilities of logits. */
public final class Softmax {
    private Softmax() {}

    /**
     * Replaces logits by the probabilities that they stand for.
     *
     * @param logits one or more logits; afterwards probabilities, which add up to 1
     */
    public static void inPlace(double[] logits) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            highest = Math.max(highest, logit);
        }
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            logits[i] = Math.exp(logits[i] - highest);
            sum += logits[i];
        }
        for (int i = 0; i < logits.length; i++) {
            logits[i] /= sum;
        }
    }
}
