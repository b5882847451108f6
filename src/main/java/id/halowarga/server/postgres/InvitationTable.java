package id.halowarga.server.postgres;

import id.halowarga.directory.OpdCode;
import id.halowarga.staff.Invitation;
import id.halowarga.staff.OpenInvitation;
import id.halowarga.staff.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
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
    static final String INVITED = """
            SELECT opd, role, expires_at FROM invitation
            WHERE code_sha256 = :code_sha256 AND redeemed_at IS NULL AND revoked_at IS NULL AND expires_at > :at
            """;
    static final String OPEN = """
            SELECT code_sha256, opd, role, invited_by, expires_at FROM invitation
            WHERE redeemed_at IS NULL AND revoked_at IS NULL AND expires_at > :at
            ORDER BY expires_at, code_sha256 LIMIT :limit
            """;
    static final String REVOKE = """
            UPDATE invitation SET revoked_at = :at
            WHERE substring(code_sha256 FOR 8) = :id
              AND redeemed_at IS NULL AND revoked_at IS NULL AND expires_at > :at
            RETURNING code_sha256, opd, role, invited_by, expires_at
            """;

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Invitation invitation, String invitedBy, Instant at) {
        jdbc.sql(INSERT)
                .param("code_sha256", Invitation.hash(invitation.code()))
                .param("opd", invitation.opd().map(OpdCode::value).orElse(null))
                .param("role", invitation.role().name())
                .param("invited_by", DatabaseText.of(invitedBy))
                .param("invited_at", DatabaseTime.of(at))
                .param("expires_at", DatabaseTime.of(invitation.expiresAt()))
                .update();
    }

    Optional<Invitation> invited(String code, Instant at) {
        return invitation(INVITED, code, at);
    }

    Optional<Invitation> redeem(String code, Instant at) {
        return invitation(REDEEM, code, at);
    }

    private Optional<Invitation> invitation(String sql, String code, Instant at) {
        return jdbc.sql(sql)
                .param("code_sha256", Invitation.hash(code))
                .param("at", DatabaseTime.of(at))
                .query((row, index) -> new Invitation(
                        code,
                        TicketRow.opd(row, "opd"),
                        Role.valueOf(row.getString("role")),
                        DatabaseTime.read(row, "expires_at")))
                .optional();
    }

    List<OpenInvitation> open(Instant at, int limit) {
        return jdbc.sql(OPEN)
                .param("at", DatabaseTime.of(at))
                .param("limit", limit)
                .query((row, index) -> open(row))
                .list();
    }

    Optional<OpenInvitation> revoke(String id, Instant at) {
        return OpenInvitation.isId(id)
                ? jdbc.sql(REVOKE)
                        .param("id", HexFormat.of().parseHex(id))
                        .param("at", DatabaseTime.of(at))
                        .query((row, index) -> open(row))
                        .optional()
                : Optional.empty();
    }

    private static OpenInvitation open(ResultSet row) throws SQLException {
        return new OpenInvitation(
                OpenInvitation.id(row.getBytes("code_sha256")),
                TicketRow.opd(row, "opd"),
                Role.valueOf(row.getString("role")),
                row.getString("invited_by"),
                DatabaseTime.read(row, "expires_at"));
    }
}
