package id.halowarga.nlp.evaluation;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import java.util.List;

/**
 * What a model said of an example, beside what is right.
 *
 * @param right  the right topic
 * @param ranked what the model said, by falling probability; may be empty
 */
public record Judged(Topic right, List<Suggestion> ranked) {
    /** Copies the list. */
    public Judged {
        ranked = List.copyOf(ranked);
    }

    /**
     * Whether the right topic came first.
     *
     * @return whether it did
     */
    public boolean hit() {
        return amongFirst(1);
    }

    boolean amongFirst(int count) {
        return ranked.stream().limit(count).anyMatch(one -> one.topic().equals(right));
    }

    /**
     * How sure the model was of the topic that came first.
     *
     * @return its probability; 0 if nothing was said
     */
    public double confidence() {
        return ranked.isEmpty() ? 0 : ranked.get(0).probability();
    }

    boolean predicts(Topic topic) {
        return !ranked.isEmpty() && ranked.get(0).topic().equals(topic);
    }
}
