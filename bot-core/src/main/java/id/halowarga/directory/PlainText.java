package id.halowarga.directory;

import java.util.Locale;
import java.util.function.Predicate;

/** Words made comparable. */
final class PlainText {
    private static final String ENDS_CLAUSE = ",.;:!?\n";

    private PlainText() {}

    /**
     * Lower case letters and digits, one space between, before and after words; the end of a clause stays a full stop, so that
     * no keyword reaches over it.
     */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length() + 2).append(' ');
        boolean ended = false;
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int character = lower.codePointAt(at);
            boolean ends = ENDS_CLAUSE.indexOf(character) >= 0;
            if (ends && !ended) {
                space(plain).append('.');
                space(plain);
            } else if (isLetterOrNumber(character)) {
                plain.appendCodePoint(character);
            } else {
                space(plain);
            }
            ended = ends;
        }
        return plain.length() == 1 ? "  " : space(plain).toString();
    }

    /**
     * Whether a name is said somewhere behind words that suit.
     *
     * @param words  words as {@link #of} makes them
     * @param name   the name, likewise
     * @param before whether everything ahead of the name, without a space at its end, suits
     */
    static boolean says(String words, String name, Predicate<String> before) {
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            if (before.test(words.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    private static StringBuilder space(StringBuilder plain) {
        return plain.charAt(plain.length() - 1) == ' ' ? plain : plain.append(' ');
    }

    private static boolean isLetterOrNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character);
        };
    }
}
