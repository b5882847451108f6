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
 */
record LabelledWords(List<String> words, Topic topic) {
    static LabelledWords of(Example example) {
        return new LabelledWords(TopicWords.of(example.text()), example.topic());
    }
}
