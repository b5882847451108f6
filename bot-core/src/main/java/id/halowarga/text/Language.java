package id.halowarga.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language that the bot speaks; one catalogue file each.
 *
 * @param code ISO 639 code, such as {@code id}
 */
public record Language(String code) {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    /** Indonesian, the first language. */
    public static final Language INDONESIAN = new Language("id");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it is not two or three lower-case letters
     */
    public Language {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a language code");
        }
    }

    /**
     * Whether words have the shape of a language's code.
     *
     * @param code the words
     * @return true for two or three lower-case letters
     */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /**
     * The locale for dates and numbers, in Indonesia whatever the language.
     *
     * @return the locale
     */
    public Locale locale() {
        return new Locale.Builder().setLanguage(code).setRegion("ID").build();
    }
}
