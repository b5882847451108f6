package id.halowarga.server.postgres;

import id.halowarga.directory.OpdCode;
import id.halowarga.staff.Invitation;
import id.halowarga.staff.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code invitation}, which keeps the SHA-256 of each code only. */
final class InvitationTable {
    private static final String INSERT = """
            INSERT INTO invitation (code_sha256, opd, role, invited_by, invited_at, expires_at)
            VALUES (:code_sha256, :opd, :role, :invited_by, :invited_at, :expires_at)
            """;
    // The row lock lets one of several who redeem at once win; the others see redeemed_at filled.
    static final String REDEEM = """
            UPDATE invitation SET redeemed_at = :at
            WHERE code_sha256 = :code_sha256 AND redeemed_at IS NULL AND revoked_at IS NULL AND expires_at > :at
            RETURNING opd, role, expires_at
            """;

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Invitation invitation, String invitedBy, Instant at) {
        jdbc.sql(INSERT)
                .param("code_sha256", sha256(invitation.code()))
                .param("opd", invitation.opd().value())
                .param("role", invitation.role().name())
                .param("invited_by", DatabaseText.of(invitedBy))
                .param("invited_at", DatabaseTime.of(at))
                .param("expires_at", DatabaseTime.of(invitation.expiresAt()))
                .update();
    }

    Optional<Invitation> redeem(String code, Instant at) {
        return jdbc.sql(REDEEM)
                .param("code_sha256", sha256(code))
                .param("at", DatabaseTime.of(at))
                .query((row, index) -> new Invitation(
                        code,
                        new OpdCode(row.getString("opd")),
                        Role.valueOf(row.getString("role")),
                        DatabaseTime.read(row, "expires_at")))
                .optional();
    }

    private static byte[] sha256(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
