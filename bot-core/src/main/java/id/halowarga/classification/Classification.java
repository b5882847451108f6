package id.halowarga.classification;

import java.util.List;
import java.util.Optional;

/**
 * What the classifier thinks of a text.
 *
 * @param suggestions topics by falling probability; empty where the text says nothing usable
 * @param confident   whether the first one is sure enough to be suggested alone
 */
public record Classification(List<Suggestion> suggestions, boolean confident) {
    /** Nothing can be said. */
    public static final Classification NONE = new Classification(List.of(), false);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it claims confidence without a suggestion
     */
    public Classification {
        suggestions = List.copyOf(suggestions);
        if (confident && suggestions.isEmpty()) {
            throw new IllegalArgumentException("confident of nothing");
        }
    }

    /**
     * The most probable topic.
     *
     * @return the first suggestion, empty if there is none
     */
    public Optional<Suggestion> top() {
        return suggestions.stream().findFirst();
    }
}
