package id.halowarga.ticket.support;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two texts are by the sequences of three characters that their words share: the measure of PostgreSQL's
 * {@code pg_trgm}, so that the stores in memory and in the database agree.
 */
public final class Trigrams {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Trigrams() {}

    /**
     * Compares two texts.
     *
     * @param one   a text
     * @param other another
     * @return 0 for nothing in common, to 1 for the same words
     */
    public static double similarity(String one, String other) {
        Set<String> ours = of(one);
        Set<String> theirs = of(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(ours);
        shared.retainAll(theirs);
        return (double) shared.size() / (ours.size() + theirs.size() - shared.size());
    }

    private static Set<String> of(String text) {
        Set<String> trigrams = new HashSet<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                String padded = "  " + word + " ";
                for (int i = 0; i + 3 <= padded.length(); i++) {
                    trigrams.add(padded.substring(i, i + 3));
                }
            }
        }
        return trigrams;
    }
}
