package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;

/**
 * A one-time invitation to handle tickets.
 *
 * @param code      what the invited person types, 1 to 64 of {@code A-Za-z0-9_-}, not guessable
 * @param opd       the OPD; empty for those who work for the whole city
 * @param role      what the invited person becomes
 * @param expiresAt when it ceases to work
 */
public record Invitation(String code, Optional<OpdCode> opd, Role role, Instant expiresAt) {
    /**
     * Checks the code, which travels in Telegram's deep links, and that OPD and role fit.
     *
     * @throws IllegalArgumentException if the code has another shape, or OPD and role do not fit
     */
    public Invitation {
        if (!code.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("not an invitation code");
        }
        if (opd.isPresent() != role.ofOpd()) {
            throw new IllegalArgumentException("an invitation names an OPD where the role belongs to one");
        }
    }

    /**
     * The hash that stores keep instead of a code: who reads it cannot join.
     *
     * @param code any words
     * @return its SHA-256, 32 bytes
     */
    public static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Invitation[" + opd + ", " + role + "]";
    }
}
