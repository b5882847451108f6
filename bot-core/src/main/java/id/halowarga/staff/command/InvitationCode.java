package id.halowarga.staff.command;

import id.halowarga.staff.KeyedHash;
import id.halowarga.ticket.Cause;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The codes of invitations: twelve characters of Crockford's base 32, sixty bits. A code follows from the message that asked for
 * it by the installation's key: who handles the message again finds the same code, and no store has to keep it.
 */
final class InvitationCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern SHAPE =
            Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}", Pattern.CASE_INSENSITIVE);

    private InvitationCode() {}

    static String of(Cause cause, KeyedHash hash) {
        byte[] bytes = hash.of("invitation\n" + cause.head().encoded());
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(bytes[i] & 0x1f));
        }
        return code.toString();
    }

    /** What a person typed: any case. Empty if it has another shape. */
    static Optional<String> parse(String typed) {
        String word = typed.strip();
        return SHAPE.matcher(word).matches() ? Optional.of(word.toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
