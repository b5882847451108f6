package id.halowarga.server.postgres;

import id.halowarga.message.ChannelName;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code audit}, which takes new lines only. Actors and message ids are sealed. */
final class AuditTable {
    private static final String INSERT = """
            INSERT INTO audit (ticket, at, actor, actor_name, channel, action, state_before, state_after, cause)
            VALUES (:ticket, :at, :actor, :actor_name, :channel, :action, :state_before, :state_after, :cause)
            """;
    static final String OF_TICKET = "SELECT * FROM audit WHERE ticket = :ticket ORDER BY at, id";

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;

    AuditTable(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void append(AuditEntry entry) {
        jdbc.sql(INSERT)
                .param("ticket", entry.ticket().value())
                .param("at", DatabaseTime.of(entry.at()))
                .param("actor", cipher.seal(entry.actor()))
                .param("actor_name", DatabaseText.of(entry.name()))
                .param("channel", entry.channel().map(ChannelName::value).orElse(null))
                .param("action", entry.action())
                .param("state_before", entry.before())
                .param("state_after", entry.after())
                .param("cause", cipher.seal(entry.cause()))
                .update();
    }

    List<AuditEntry> of(TicketNumber number) {
        return jdbc.sql(OF_TICKET)
                .param("ticket", number.value())
                .query((row, index) -> entry(row, number))
                .list();
    }

    private AuditEntry entry(ResultSet row, TicketNumber number) throws SQLException {
        return new AuditEntry(
                number,
                DatabaseTime.read(row, "at"),
                cipher.open(row.getBytes("actor")),
                row.getString("actor_name"),
                Optional.ofNullable(row.getString("channel")).map(ChannelName::new),
                row.getString("action"),
                row.getString("state_before"),
                row.getString("state_after"),
                cipher.open(row.getBytes("cause")));
    }
}
