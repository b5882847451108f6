package id.halowarga.ticket.desk;

import id.halowarga.message.HarmlessText;
import java.util.regex.Pattern;

/** People's words as they are shown to others. */
public final class PlainWords {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PlainWords() {}

    /**
     * Takes control and direction characters out, and space around the words.
     *
     * @param words any words
     * @return the words, possibly none
     */
    public static String clean(String words) {
        return HarmlessText.of(words).strip();
    }

    /**
     * The beginning of the words on one line.
     *
     * @param words any words
     * @param limit most characters, at least 2
     * @return the words, cut with an ellipsis where they are longer
     */
    public static String excerpt(String words, int limit) {
        String line = SPACE.matcher(clean(words)).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= limit) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, limit - 1)).strip() + "…";
    }
}
