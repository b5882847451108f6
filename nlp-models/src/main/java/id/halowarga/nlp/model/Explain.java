package id.halowarga.nlp.model;

import id.halowarga.classification.Topic;
import id.halowarga.nlp.feature.TextFeatures;
import id.halowarga.nlp.model.Explanation.Weighed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which words of a text weighed most for a topic. Safe for use by several threads. */
public final class Explain {
    private final TopicModel model;

    /**
     * Explains what this model does.
     *
     * @param model the model
     */
    public Explain(TopicModel model) {
        this.model = model;
    }

    /**
     * Explains a topic for a text. A pair of words counts half for each, a piece of a word for the word.
     *
     * @param words the text's words
     * @param topic a topic of the model
     * @param most  how many words to name at most
     * @return the words that weighed most
     * @throws IllegalArgumentException if the model does not know the topic
     */
    public Explanation why(List<String> words, Topic topic, int most) {
        int outcome = model.topics().indexOf(topic);
        if (outcome < 0) {
            throw new IllegalArgumentException("the model has no topic " + topic.code());
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        TextFeatures.of(words, (name, value, of) -> {
            List<String> carriers = List.of(of.split(" "));
            double share = value * model.advantage(name, outcome) / carriers.size();
            carriers.forEach(word -> weights.merge(word, share, Double::sum));
        });
        return new Explanation(
                topic,
                weights.entrySet().stream()
                        .map(word -> new Weighed(word.getKey(), word.getValue()))
                        .sorted(Comparator.comparingDouble((Weighed word) -> Math.abs(word.weight()))
                                .reversed())
                        .limit(most)
                        .toList());
    }
}
