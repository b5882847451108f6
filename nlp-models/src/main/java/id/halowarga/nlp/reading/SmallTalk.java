package id.halowarga.nlp.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Greetings, thanks, courtesies and noise: words that alone never make a report. */
final class SmallTalk {
    private static final Pattern REPEATED = Pattern.compile("(?:asd|qwe|zxc|dsa|jkl|sdf|fgh|hjk){2,}[a-z]?");
    private static final Pattern LAUGHTER = Pattern.compile("(?:ha|he|hi|ho|hu|wk|kw|xi){2,}[hwkx]?|w*k+w+k.*|h?m+");
    private static final List<String> KEYBOARD_ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final int NEIGHBOURING_KEYS = 4;

    private final PatternSheet sheet = PatternSheet.read("smalltalk.txt");

    /** Whether nothing but small talk is said; also where nothing is said at all. */
    boolean isAllOf(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        for (WordPattern phrase : sheet.candidates("phrase", words)) {
            phrase.find(rest, 0)
                    .ifPresent(span -> rest.subList(span.from(), span.to()).clear());
        }
        return rest.stream().allMatch(this::isIdle);
    }

    private boolean isIdle(String word) {
        return word.length() < 2 || sheet.anyIn("word", List.of(word)) || word.charAt(0) < 128 && isNoise(word);
    }

    private static boolean isNoise(String word) {
        return LAUGHTER.matcher(word).matches()
                || REPEATED.matcher(word).matches()
                || KEYBOARD_ROWS.stream().anyMatch(row -> runsAlong(row, word));
    }

    /** Whether keys that lie side by side were hit one after another; a few real words have three. */
    private static boolean runsAlong(String row, String word) {
        for (int from = 0; from + NEIGHBOURING_KEYS <= word.length(); from++) {
            if (row.contains(word.substring(from, from + NEIGHBOURING_KEYS))) {
                return true;
            }
        }
        return false;
    }
}
