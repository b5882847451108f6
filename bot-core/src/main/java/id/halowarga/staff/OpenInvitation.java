package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An invitation that nobody has used yet, without its code.
 *
 * @param id        names it among the others, 16 hexadecimal digits; does not help to join
 * @param opd       the OPD; empty for the whole city
 * @param role      what the invited person becomes
 * @param invitedBy the operator's name to show
 * @param expiresAt when it ceases to work
 */
public record OpenInvitation(String id, Optional<OpdCode> opd, Role role, String invitedBy, Instant expiresAt) {
    private static final int ID_BYTES = 8;

    /**
     * An invitation's id.
     *
     * @param hash the hash of its code
     * @return the hash's first bytes
     */
    public static String id(byte[] hash) {
        return HexFormat.of().formatHex(Arrays.copyOf(hash, ID_BYTES));
    }

    /**
     * Whether words have the shape of an id.
     *
     * @param words any words
     * @return false if no invitation can be meant
     */
    public static boolean isId(String words) {
        return words.matches("[0-9a-f]{" + 2 * ID_BYTES + "}");
    }

    @Override
    public String toString() {
        return "OpenInvitation[" + opd + ", " + role + "]";
    }
}
