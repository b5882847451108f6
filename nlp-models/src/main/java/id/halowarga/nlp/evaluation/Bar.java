package id.halowarga.nlp.evaluation;

import id.halowarga.nlp.corpus.Example;
import java.util.List;

/**
 * A set of examples that a new model must not be worse on.
 *
 * @param name     a name for messages, such as the file's
 * @param examples examples that neither model was trained on, at least one
 * @param chance   whether a loss counts only if it is more than chance (a one-sided sign test at five per cent): right for a
 *                 large set on other matters than those that were taught, where single answers change back and forth
 */
public record Bar(String name, List<Example> examples, boolean chance) {
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
