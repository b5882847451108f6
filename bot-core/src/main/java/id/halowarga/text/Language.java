package id.halowarga.text;

import java.util.Locale;

/**
 * A language that the bot speaks; one catalogue file each.
 *
 * @param code ISO 639 code, such as {@code id}
 */
public record Language(String code) {
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
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language code");
        }
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
