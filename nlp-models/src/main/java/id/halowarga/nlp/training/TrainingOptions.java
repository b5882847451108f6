package id.halowarga.nlp.training;

/**
 * How a model is trained. The defaults were chosen by cross-validation (nlp-models/MODEL_CARD.md).
 *
 * @param leastReports    a feature must occur in so many reports, or in a written example; at least 1
 * @param writtenWeight   for how many reports a written example counts, above 0
 * @param penalty         what an example on the wrong side costs, above 0; large fits more closely
 * @param balance         0 counts each example alike, 1 each topic alike
 * @param folds           parts of the cross-validation that calibrates the probabilities, at least 2
 * @param targetPrecision how often a suggestion that stands alone should be right, 0 to 1
 */
public record TrainingOptions(
        int leastReports, double writtenWeight, double penalty, double balance, int folds, double targetPrecision) {
    /** For a model that is shipped or shared: features of fewer than five reports are left out. */
    public static final TrainingOptions DEFAULT = new TrainingOptions(5, 2, 0.01, 0.3, 10, 0.95);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is outside its range
     */
    public TrainingOptions {
        require(leastReports >= 1, "leastReports");
        require(writtenWeight > 0, "writtenWeight");
        require(penalty > 0, "penalty");
        require(balance >= 0 && balance <= 1, "balance");
        require(folds >= 2, "folds");
        require(targetPrecision > 0 && targetPrecision <= 1, "targetPrecision");
    }

    private static void require(boolean holds, String name) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is outside its range");
        }
    }
}
