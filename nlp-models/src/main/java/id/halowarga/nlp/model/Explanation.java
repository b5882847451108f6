package id.halowarga.nlp.model;

import id.halowarga.classification.Topic;
import java.util.List;

/**
 * Why a model suggests a topic for a text: the words that weighed most.
 *
 * @param topic the topic
 * @param words the words, the weightiest first; those that spoke for another topic have negative weights
 */
public record Explanation(Topic topic, List<Weighed> words) {
    /**
     * A word of the text and what it weighed for the topic.
     *
     * @param word   the word, in regular spelling
     * @param weight its share of the topic's score against the mean of the other topics, in logits
     */
    public record Weighed(String word, double weight) {}

    /** Copies the list. */
    public Explanation {
        words = List.copyOf(words);
    }
}
