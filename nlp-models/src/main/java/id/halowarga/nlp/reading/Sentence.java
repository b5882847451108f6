package id.halowarga.nlp.reading;

import id.halowarga.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence as its words, and where its clauses begin: what is asked or remembered in one says little of the others.
 *
 * @param words  the words of all clauses in order
 * @param starts index of the first word of each clause, the first one 0
 */
record Sentence(List<String> words, List<Integer> starts) {
    private static final Pattern END_OF_CLAUSE = Pattern.compile("[,:()]+|\\s[-\u2013\u2014]+\\s|\\.{2,}");
    private static final Set<String> OPENERS = Set.of("tapi", "tetapi", "namun", "padahal");

    static Sentence of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (String clause : END_OF_CLAUSE.split(text)) {
            int first = words.size();
            words.addAll(Words.of(clause));
            for (int i = first; i < words.size(); i++) {
                if (i == first || OPENERS.contains(words.get(i))) {
                    starts.add(i);
                }
            }
        }
        return new Sentence(words, starts);
    }

    /** The same clauses in other words, as many as before. */
    Sentence saying(List<String> others) {
        return new Sentence(others, starts);
    }

    /** Index of the first word of the clause in which a word stands. */
    int startOfClause(int word) {
        return starts.stream().filter(start -> start <= word).reduce(0, Math::max);
    }

    /** Index after the last word of the clause in which a word stands. */
    int endOfClause(int word) {
        return starts.stream().filter(start -> start > word).reduce(words.size(), Math::min);
    }
}
