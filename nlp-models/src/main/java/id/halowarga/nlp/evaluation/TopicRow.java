package id.halowarga.nlp.evaluation;

import id.halowarga.classification.Topic;

/**
 * How well one topic is found.
 *
 * @param topic     the topic
 * @param examples  examples whose right topic it is
 * @param predicted examples for which it came first
 * @param hits      examples of both kinds
 */
public record TopicRow(Topic topic, long examples, long predicted, long hits) {
    /**
     * Share of its examples that were found.
     *
     * @return 0 to 1; 0 if it has no examples
     */
    public double recall() {
        return examples == 0 ? 0 : (double) hits / examples;
    }

    /**
     * Share of right ones where it came first.
     *
     * @return 0 to 1; 0 if it never came first
     */
    public double precision() {
        return predicted == 0 ? 0 : (double) hits / predicted;
    }

    /**
     * Harmonic mean of precision and recall.
     *
     * @return 0 to 1
     */
    public double f1() {
        return examples + predicted == 0 ? 0 : 2.0 * hits / (examples + predicted);
    }
}
