package id.halowarga.nlp.evaluation;

import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.model.TopicModel;
import java.util.List;
import java.util.Optional;

/**
 * A set of examples that a new model must not be worse on.
 *
 * @param name     a name for messages, such as the file's
 * @param examples examples that neither model was trained on, at least one
 * @param chance   whether a loss counts only if it is more than chance (a one-sided sign test at five per cent): right for a
 *                 large set on other matters than those that were taught, where single answers change back and forth
 * @param measure  the model not to be worse than, so that small losses do not add up from one model to the next; empty for
 *                 the one in use
 */
public record Bar(String name, List<Example> examples, boolean chance, Optional<TopicModel> measure) {
    /**
     * A set on which the model in use is the measure.
     *
     * @param name     a name for messages
     * @param examples examples that neither model was trained on
     * @param chance   whether a loss counts only if it is more than chance
     */
    public Bar(String name, List<Example> examples, boolean chance) {
        this(name, examples, chance, Optional.empty());
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Bar {
        examples = List.copyOf(examples);
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("a gate needs examples in every held-out set");
        }
    }
}
