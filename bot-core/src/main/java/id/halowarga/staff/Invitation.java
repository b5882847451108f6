package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import java.time.Instant;

/**
 * A one-time invitation to handle an OPD's tickets.
 *
 * @param code      what the invited person types, 1 to 64 of {@code A-Za-z0-9_-}, not guessable
 * @param opd       the OPD
 * @param role      admin or head
 * @param expiresAt when it ceases to work
 */
public record Invitation(String code, OpdCode opd, Role role, Instant expiresAt) {
    /**
     * Checks the code, which travels in Telegram's deep links.
     *
     * @throws IllegalArgumentException if the code has another shape, or the role is the operators'
     */
    public Invitation {
        if (!code.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("not an invitation code");
        }
        if (!role.ofOpd()) {
            throw new IllegalArgumentException("operators are named in the settings, not invited");
        }
    }

    @Override
    public String toString() {
        return "Invitation[" + opd + ", " + role + "]";
    }
}
