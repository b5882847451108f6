package id.halowarga.classification;

/**
 * A topic and how sure the classifier is of it.
 *
 * @param topic       the topic
 * @param probability calibrated probability that it is right, 0 to 1
 */
public record Suggestion(Topic topic, double probability) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the probability is outside 0 to 1 or not a number
     */
    public Suggestion {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1");
        }
    }
}
