package id.halowarga.server.postgres;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code story}. */
final class StoryTable {
    private static final String INSERT = """
            INSERT INTO story (ticket, at, kind, author, opd, words, media)
            VALUES (:ticket, :at, :kind, :author, :opd, :words, CAST(:media AS jsonb))
            """;
    static final String OF_TICKET = "SELECT * FROM story WHERE ticket = :ticket ORDER BY at, id";

    private final JdbcClient jdbc;

    StoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(StoryEntry entry) {
        jdbc.sql(INSERT)
                .param("ticket", entry.ticket().value())
                .param("at", DatabaseTime.of(entry.at()))
                .param("kind", entry.kind().name())
                .param("author", DatabaseText.of(entry.author()))
                .param("opd", entry.opd().map(OpdCode::value).orElse(null))
                .param("words", DatabaseText.of(entry.words()))
                .param("media", TicketRow.json(entry.media()))
                .update();
    }

    List<StoryEntry> of(TicketNumber number) {
        return jdbc.sql(OF_TICKET)
                .param("ticket", number.value())
                .query((row, index) -> entry(row, number))
                .list();
    }

    private static StoryEntry entry(ResultSet row, TicketNumber number) throws SQLException {
        return new StoryEntry(
                number,
                DatabaseTime.read(row, "at"),
                StoryEntry.Kind.valueOf(row.getString("kind")),
                row.getString("author"),
                TicketRow.opd(row, "opd"),
                row.getString("words"),
                TicketRow.media(row));
    }
}
