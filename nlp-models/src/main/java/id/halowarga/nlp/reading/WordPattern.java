package id.halowarga.nlp.reading;

import id.halowarga.nlp.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A pattern over the words of a sentence. {@code rumah|ruko .. terbakar} is "rumah" or "ruko", then at most four other
 * words, then "terbakar"; {@code bakar*} is any word that begins so. Informal spellings need not be listed: patterns are
 * regularised like texts.
 */
final class WordPattern {
    private static final String GAP = "..";
    private static final int LONGEST_GAP = 4;

    /**
     * One word of the pattern.
     *
     * @param choices the words that fit, or their beginnings
     * @param farAway whether other words may stand before it
     */
    private record Part(List<Choice> choices, boolean farAway) {
        boolean fits(String word) {
            for (Choice choice : choices) {
                if (choice.fits(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Choice(String word, boolean beginning) {
        static Choice of(String written) {
            if (written.endsWith("*")) {
                return new Choice(written.substring(0, written.length() - 1), true);
            }
            List<String> regular = Words.of(written);
            return new Choice(regular.size() == 1 ? regular.get(0) : written, false);
        }

        boolean fits(String other) {
            return beginning ? other.startsWith(word) : other.equals(word);
        }
    }

    /**
     * Where a pattern was found.
     *
     * @param from index of its first word
     * @param to   index after its last word
     */
    record Span(int from, int to) {}

    private final List<Part> parts;

    private WordPattern(List<Part> parts) {
        this.parts = parts;
    }

    static WordPattern of(String written) {
        List<Part> parts = new ArrayList<>();
        boolean farAway = false;
        for (String word : written.strip().split(" +")) {
            if (word.equals(GAP)) {
                farAway = true;
            } else {
                parts.add(new Part(
                        Arrays.stream(word.split("\\|")).map(Choice::of).toList(), farAway));
                farAway = false;
            }
        }
        return new WordPattern(List.copyOf(parts));
    }

    /** The words with which it can begin; none if some are known by their beginnings only. */
    List<String> firstWords() {
        List<Choice> choices = parts.get(0).choices();
        return choices.stream().anyMatch(Choice::beginning)
                ? List.of()
                : choices.stream().map(Choice::word).toList();
    }

    boolean isIn(List<String> words) {
        return find(words, 0).isPresent();
    }

    /** The first place at or after {@code start} where it fits. */
    Optional<Span> find(List<String> words, int start) {
        for (int from = start; from < words.size(); from++) {
            if (parts.get(0).fits(words.get(from))) {
                int to = endOfRest(words, from + 1, 1);
                if (to >= 0) {
                    return Optional.of(new Span(from, to));
                }
            }
        }
        return Optional.empty();
    }

    private int endOfRest(List<String> words, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        int last = Math.min(words.size() - 1, at + (parts.get(part).farAway() ? LONGEST_GAP : 0));
        for (int i = at; i <= last; i++) {
            if (parts.get(part).fits(words.get(i))) {
                int end = endOfRest(words, i + 1, part + 1);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }
}
