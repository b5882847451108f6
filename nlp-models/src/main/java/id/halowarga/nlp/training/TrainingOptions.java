package id.halowarga.nlp.training;

/**
 * How a model is trained. The defaults were chosen by cross-validation (nlp-models/MODEL_CARD.md).
 *
 * @param leastTexts      a feature must occur in so many examples, at least 1
 * @param penalty         what an example on the wrong side costs, above 0; large fits more closely
 * @param balance         0 counts each example alike, 1 each topic alike
 * @param folds           parts of the cross-validation that calibrates the probabilities, at least 2
 * @param targetPrecision how often a suggestion that stands alone should be right, 0 to 1
 */
public record TrainingOptions(int leastTexts, double penalty, double balance, int folds, double targetPrecision) {
    /** For a model that is shipped or shared: features of fewer than five reports are left out. */
    public static final TrainingOptions DEFAULT = new TrainingOptions(5, 0.01, 0.3, 5, 0.93);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is outside its range
     */
    public TrainingOptions {
        require(leastTexts >= 1, "leastTexts");
        require(penalty > 0, "penalty");
        require(balance >= 0 && balance <= 1, "balance");
        require(folds >= 2, "folds");
        require(targetPrecision > 0 && targetPrecision <= 1, "targetPrecision");
    }

    /**
     * The same with another least number of examples for a feature.
     *
     * @param number at least 1
     * @return the options
     * @throws IllegalArgumentException if the number is below 1
     */
    public TrainingOptions withLeastTexts(int number) {
        return new TrainingOptions(number, penalty, balance, folds, targetPrecision);
    }

    private static void require(boolean holds, String name) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is outside its range");
        }
    }
}
