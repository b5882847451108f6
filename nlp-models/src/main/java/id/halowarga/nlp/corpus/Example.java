package id.halowarga.nlp.corpus;

import id.halowarga.classification.Topic;

/**
 * A text whose topic is known.
 *
 * @param text  a citizen's words
 * @param topic what they are about
 */
public record Example(String text, Topic topic) {
    /** The topic alone: texts are kept out of logs. */
    @Override
    public String toString() {
        return "Example[text=[REDACTED], topic=" + topic.code() + "]";
    }
}
