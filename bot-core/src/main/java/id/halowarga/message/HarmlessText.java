package id.halowarga.message;

/**
 * Frees what people wrote of the characters that change how other words are shown, and of those that no platform takes
 * back: control characters, marks that turn the writing direction, halves of surrogate pairs. Letters, emoji and their
 * joiners stay as they are.
 */
public final class HarmlessText {
    /** Longest text that is kept, UTF-16 units. */
    public static final int MAX_LENGTH = 20_000;

    private HarmlessText() {}

    /**
     * The words without harmful characters.
     *
     * @param written words as a platform delivers them
     * @return the words, lines ending with a line feed, at most {@link #MAX_LENGTH} UTF-16 units
     */
    public static String of(String written) {
        StringBuilder clean = new StringBuilder(Math.min(written.length(), MAX_LENGTH));
        written.replace("\r\n", "\n")
                .codePoints()
                .map(HarmlessText::withOneLineEnd)
                .filter(point -> !isHarmful(point))
                .takeWhile(point -> clean.length() + Character.charCount(point) <= MAX_LENGTH)
                .forEachOrdered(clean::appendCodePoint);
        return clean.toString();
    }

    private static int withOneLineEnd(int point) {
        return isLineEnd(point) ? '\n' : point;
    }

    private static boolean isLineEnd(int point) {
        return point == '\r' || point == '\u0085' || point == '\u2028' || point == '\u2029';
    }

    private static boolean isHarmful(int point) {
        if (point == '\n' || point == '\t') {
            return false;
        }
        return Character.isISOControl(point) || isSurrogateHalf(point) || turnsDirection(point);
    }

    private static boolean isSurrogateHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** Bidirectional marks, embeddings, overrides and isolates. Source: Unicode Standard Annex 9, table 4. */
    private static boolean turnsDirection(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
