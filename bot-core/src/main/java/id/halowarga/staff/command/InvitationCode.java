package id.halowarga.staff.command;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes of invitations: twelve characters of Crockford's base 32, sixty random bits. */
final class InvitationCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern SHAPE =
            Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}", Pattern.CASE_INSENSITIVE);
    private static final SecureRandom RANDOM = new SecureRandom();

    private InvitationCode() {}

    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What a person typed: any case. Empty if it has another shape. */
    static Optional<String> parse(String typed) {
        String word = typed.strip();
        return SHAPE.matcher(word).matches() ? Optional.of(word.toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
