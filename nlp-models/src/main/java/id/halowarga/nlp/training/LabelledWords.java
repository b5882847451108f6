package id.halowarga.nlp.training;

import id.halowarga.classification.Topic;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.text.TopicWords;
import java.util.List;

/**
 * An example's words, ready for counting.
 *
 * @param words its words in order
 * @param topic its topic
 * @param written whether it was written for the purpose, rather than sent in by a citizen
 */
record LabelledWords(List<String> words, Topic topic, boolean written) {
    static LabelledWords of(Example example, boolean written) {
        return new LabelledWords(TopicWords.of(example.text()), example.topic(), written);
    }
}
