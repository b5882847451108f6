package id.halowarga.server.postgres;

import id.halowarga.classification.Topic;
import id.halowarga.learning.Correction;
import id.halowarga.learning.Corrections;
import id.halowarga.ticket.TicketNumber;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Corrections in PostgreSQL. */
public final class JdbcCorrections implements Corrections {
    private static final String KEEP = """
            INSERT INTO correction (ticket, text, topic, corrected_at) VALUES (:ticket, :text, :topic, :at)
            ON CONFLICT (ticket) DO UPDATE SET text = :text, topic = :topic, corrected_at = :at
            """;
    private static final String FORGET = "DELETE FROM correction WHERE ticket = :ticket";
    private static final String ALL = "SELECT * FROM correction ORDER BY ticket";

    private final JdbcClient jdbc;

    /**
     * Over a database.
     *
     * @param jdbc the database
     */
    public JdbcCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Correction correction) {
        jdbc.sql(KEEP)
                .param("ticket", correction.ticket().value())
                .param("text", DatabaseText.of(correction.text()))
                .param("topic", correction.topic().code())
                .param("at", DatabaseTime.of(correction.at()))
                .update();
    }

    @Override
    public void forget(TicketNumber ticket) {
        jdbc.sql(FORGET).param("ticket", ticket.value()).update();
    }

    @Override
    public List<Correction> all() {
        return jdbc.sql(ALL)
                .query((row, index) -> new Correction(
                        new TicketNumber(row.getString("ticket")),
                        row.getString("text"),
                        new Topic(row.getString("topic")),
                        DatabaseTime.read(row, "corrected_at")))
                .list();
    }
}
