package id.halowarga.server.postgres;

import id.halowarga.message.ChannelName;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.staff.StaffAuditEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code staff_audit}, which takes new lines only. Actors, subjects and message ids are sealed. */
final class StaffAuditTable {
    private static final String INSERT = """
            INSERT INTO staff_audit (at, actor, actor_name, channel, action, subject, state_before, state_after, cause)
            VALUES (:at, :actor, :actor_name, :channel, :action, :subject, :state_before, :state_after, :cause)
            """;
    static final String NEWEST = "SELECT * FROM staff_audit ORDER BY id DESC LIMIT :limit";

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;

    StaffAuditTable(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void append(StaffAuditEntry entry) {
        jdbc.sql(INSERT)
                .param("at", DatabaseTime.of(entry.at()))
                .param("actor", cipher.seal(entry.actor()))
                .param("actor_name", DatabaseText.of(entry.name()))
                .param("channel", entry.channel().map(ChannelName::value).orElse(null))
                .param("action", entry.action())
                .param("subject", cipher.seal(entry.subject()))
                .param("state_before", entry.before())
                .param("state_after", entry.after())
                .param("cause", cipher.seal(entry.cause()))
                .update();
    }

    List<StaffAuditEntry> newest(int limit) {
        return jdbc.sql(NEWEST)
                .param("limit", limit)
                .query((row, index) -> entry(row))
                .list();
    }

    private StaffAuditEntry entry(ResultSet row) throws SQLException {
        return new StaffAuditEntry(
                DatabaseTime.read(row, "at"),
                cipher.open(row.getBytes("actor")),
                row.getString("actor_name"),
                Optional.ofNullable(row.getString("channel")).map(ChannelName::new),
                row.getString("action"),
                cipher.open(row.getBytes("subject")),
                row.getString("state_before"),
                row.getString("state_after"),
                cipher.open(row.getBytes("cause")));
    }
}
