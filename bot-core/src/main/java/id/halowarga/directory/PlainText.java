package id.halowarga.directory;

import java.util.Locale;

/** Words made comparable. */
final class PlainText {
    private PlainText() {}

    /**
     * Lower case letters and digits, one space between, before and after words; the end of a clause stays a full stop, so that
     * no keyword reaches over it.
     */
    static String of(String text) {
        String clauses = text.toLowerCase(Locale.ROOT).replaceAll("[,.;:!?\\n]+", " . ");
        return " " + clauses.replaceAll("[^\\p{L}\\p{N}.]+", " ").strip() + " ";
    }
}
