package id.halowarga.nlp.corpus;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Masks what can be told from its shape to point to a person: e-mail addresses, links, NIK and card numbers, phone
 * numbers, number plates. Names and addresses in words cannot be told so and stay.
 */
public final class PersonalNumbers {
    private record Mask(Pattern shape, String replacement) {
        static Mask of(String shape, String replacement) {
            return new Mask(Pattern.compile(shape, Pattern.CASE_INSENSITIVE), replacement);
        }
    }

    private static final List<Mask> MASKS = List.of(
            Mask.of("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5}", "[EMAIL]"),
            Mask.of("(?:https?://|www\\.)\\S+", "[TAUTAN]"),
            Mask.of("(?<!\\w)@\\w{3,}", "[AKUN]"),
            Mask.of("(?<!\\d)(?:\\+?62|0)[\\s.-]?8(?:[\\s.-]?\\d){7,11}(?!\\d)", "[TELEPON]"),
            Mask.of("(?<!\\d)0\\d{2,3}[\\s-]?\\d{5,8}(?!\\d)", "[TELEPON]"),
            Mask.of("(?<!\\d)(?:\\d[\\s.-]?){15}\\d(?!\\d)", "[NIK]"),
            Mask.of("\\b[A-Z]{1,2}[\\s-]\\d{1,4}[\\s-][A-Z]{1,3}\\b", "[PELAT]"),
            Mask.of("\\d(?:[\\s.-]?\\d){7,}", "[NOMOR]"));

    private PersonalNumbers() {}

    /**
     * Masks a text.
     *
     * @param text any text
     * @return the text with masks in square brackets
     */
    public static String masked(String text) {
        String masked = text;
        for (Mask mask : MASKS) {
            masked = mask.shape().matcher(masked).replaceAll(mask.replacement());
        }
        return masked;
    }
}
