package id.halowarga.classification;

/** Finds the topic of a complaint. Safe for use by several threads. */
public interface ComplaintClassifier {
    /**
     * Classifies a text.
     *
     * @param text a citizen's words, any length, any script; may be empty
     * @return the topics by falling probability
     */
    Classification classify(String text);
}
