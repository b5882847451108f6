package id.halowarga.nlp.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Patterns by their first word, so that only those are tried whose first word is in the text. */
final class PatternIndex {
    private final List<WordPattern> patterns = new ArrayList<>();
    private final Map<String, BitSet> byFirstWord = new HashMap<>();
    private final BitSet withOpenBeginning = new BitSet();

    void add(WordPattern pattern) {
        int number = patterns.size();
        patterns.add(pattern);
        if (pattern.firstWords().isEmpty()) {
            withOpenBeginning.set(number);
        }
        pattern.firstWords()
                .forEach(word -> byFirstWord
                        .computeIfAbsent(word, unseen -> new BitSet())
                        .set(number));
    }

    /** The patterns that can be in a text, in the order in which they were added. */
    List<WordPattern> candidates(List<String> words) {
        BitSet found = (BitSet) withOpenBeginning.clone();
        for (String word : words) {
            BitSet begun = byFirstWord.get(word);
            if (begun != null) {
                found.or(begun);
            }
        }
        return found.stream().mapToObj(patterns::get).toList();
    }
}
