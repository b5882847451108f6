package id.halowarga.nlp.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Greetings, thanks, courtesies and noise: words that alone never make a report. */
final class SmallTalk {
    private static final Pattern NO_VOWEL = Pattern.compile("[^aeiou]+");
    private static final Pattern KEYBOARD_ROW = Pattern.compile("[asdfghjkl]{4,}|[qwerty]{4,}|[zxcvbn]{4,}");
    private static final Pattern LAUGHTER = Pattern.compile("(?:ha|he|hi|wk|kw|xi|hu)+[hwkx]?|w*k+w+k.*");

    private final PatternSheet sheet = PatternSheet.read("smalltalk.txt");

    /** Whether nothing but small talk is said; also where nothing is said at all. */
    boolean isAllOf(List<String> words) {
        return words.stream().allMatch(this::isIdle);
    }

    private boolean isIdle(String word) {
        return word.length() < 2 || sheet.anyIn("word", List.of(word)) || word.charAt(0) < 128 && isNoise(word);
    }

    private static boolean isNoise(String word) {
        return word.length() > 3 && NO_VOWEL.matcher(word).matches() && !word.contains("y")
                || LAUGHTER.matcher(word).matches()
                || KEYBOARD_ROW.matcher(word).matches() && !word.equals("gagal");
    }
}
