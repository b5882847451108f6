package id.halowarga.fitting;

/** Tells whether a reader sees anything: platforms refuse a message of invisible characters alone as empty. */
public final class Visible {
    private Visible() {}

    /**
     * Whether some character can be seen.
     *
     * @param words the words
     * @return false for nothing but spaces, controls and format characters
     */
    public static boolean in(String words) {
        return words.codePoints().anyMatch(Visible::isVisible);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
