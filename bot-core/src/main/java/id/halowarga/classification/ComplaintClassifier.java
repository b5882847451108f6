package id.halowarga.classification;

import java.util.List;

/** Finds the topic of a complaint. Safe for use by several threads. */
public interface ComplaintClassifier {
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
