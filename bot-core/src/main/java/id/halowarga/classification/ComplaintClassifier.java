package id.halowarga.classification;

import java.util.List;

/** Finds the topic of a complaint. Safe for use by several threads. */
public interface ComplaintClassifier {
    /**
     * Below this probability of the best topic its guess is no help, and an officer decides. Source: of the held-out reports below
     * it, fewer than half have the right topic among the best three (nlp-models/MODEL_CARD.md).
     */
    double WORTH_OFFERING = 0.25;

    /**
     * Classifies a text.
     *
     * @param text a citizen's words, any length, any script; may be empty
     * @return the topics by falling probability
     */
    Classification classify(String text);

    /**
     * Tells why a topic is suggested for a text.
     *
     * @param text  a citizen's words
     * @param topic a topic
     * @param most  how many words to name at most
     * @return the words that spoke most for the topic, the weightiest first; none if it cannot be told
     */
    default List<String> reasons(String text, Topic topic, int most) {
        return List.of();
    }
}
