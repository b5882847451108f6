package id.halowarga.server.postgres;

import id.halowarga.directory.OpdCode;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.overview.Passage;
import id.halowarga.ticket.overview.TicketFilter;
import id.halowarga.ticket.overview.TicketOverview;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Looks up tickets in PostgreSQL. */
final class JdbcTicketOverview implements TicketOverview {
    private static final String OVERDUE = """
            (open AND paused_since IS NULL
             AND CASE WHEN answered_at IS NULL THEN first_answer_due ELSE completion_due END < :now)""";
    private static final String IN_FILTER =
            " AND stage = ANY(CAST(:stages AS text[])) AND (NOT :overdue OR " + OVERDUE + ")";
    private static final String BY_DEADLINE = " ORDER BY due, filed_at, number LIMIT :limit OFFSET :offset";
    private static final String OF_OPD =
            "(opd = :opd OR supporting <> '{}' AND supporting @> ARRAY[CAST(:opd AS text)])";
    private static final String LIST_OF_OPD = """
            SELECT * FROM ticket
            WHERE open AND\s""" + OF_OPD + " AND " + VisibleRows.TO_OPD + IN_FILTER + BY_DEADLINE;
    static final String LIST_OF_CITY =
            "SELECT * FROM ticket WHERE open AND " + VisibleRows.TO_CITY + IN_FILTER + BY_DEADLINE;
    private static final String WORDS = "lower(number || ' ' || description || ' ' || place_words)";
    private static final String NEWEST = " ORDER BY filed_at DESC, number DESC LIMIT :limit OFFSET :offset";
    static final String PASSAGES = """
            SELECT opd, assignee, filed_at, first_answered_at, completion_due, open, """ + OVERDUE + """
             AS overdue,
                CASE WHEN NOT open THEN
                    (SELECT max(at) FROM story WHERE ticket = number AND story.kind = 'COMPLETION') END AS done_at
            FROM ticket
            WHERE filed_at >= :from AND filed_at < :until
            """ + " AND " + VisibleRows.TO_CITY;

    private final JdbcClient jdbc;
    private final TicketRow row;

    JdbcTicketOverview(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.row = new TicketRow(cipher);
    }

    @Override
    public List<Ticket> list(Optional<OpdCode> opd, TicketFilter filter, Instant now, int offset, int limit) {
        StatementSpec select = opd.map(code -> jdbc.sql(LIST_OF_OPD).param("opd", code.value()))
                .orElseGet(() -> jdbc.sql(LIST_OF_CITY));
        String[] stages = filter.stages().stream().map(Enum::name).toArray(String[]::new);
        return page(
                select.param("stages", stages)
                        .param("overdue", filter == TicketFilter.OVERDUE)
                        .param("now", DatabaseTime.of(now)),
                offset,
                limit);
    }

    @Override
    public List<Ticket> search(Optional<OpdCode> opd, List<String> words, int offset, int limit) {
        StatementSpec select = jdbc.sql(searching(opd.isPresent(), words.size()));
        for (int i = 0; i < words.size(); i++) {
            select = select.param("word" + i, "%" + escaped(words.get(i)) + "%");
        }
        if (opd.isPresent()) {
            select = select.param("opd", opd.get().value());
        }
        return page(select, offset, limit);
    }

    /** As many conditions as there are words: the index serves each of them. */
    static String searching(boolean ofOpd, int words) {
        StringBuilder sql = new StringBuilder("SELECT * FROM ticket WHERE ")
                .append(ofOpd ? OF_OPD + " AND " + VisibleRows.TO_OPD : VisibleRows.TO_CITY);
        for (int i = 0; i < words; i++) {
            sql.append(" AND ").append(WORDS).append(" LIKE :word").append(i);
        }
        return sql.append(NEWEST).toString();
    }

    private static String escaped(String word) {
        return DatabaseText.of(word).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public List<Passage> passages(Optional<OpdCode> opd, Instant from, Instant until, Instant now) {
        StatementSpec select = opd.map(
                        code -> jdbc.sql(PASSAGES + " AND opd = :opd").param("opd", code.value()))
                .orElseGet(() -> jdbc.sql(PASSAGES));
        return select.param("from", DatabaseTime.of(from))
                .param("until", DatabaseTime.of(until))
                .param("now", DatabaseTime.of(now))
                .query((result, index) -> passage(result))
                .list();
    }

    private static Passage passage(ResultSet result) throws SQLException {
        return new Passage(
                TicketRow.opd(result, "opd"),
                Optional.ofNullable(result.getString("assignee")),
                DatabaseTime.read(result, "filed_at"),
                DatabaseTime.readOptional(result, "first_answered_at"),
                DatabaseTime.readOptional(result, "done_at"),
                DatabaseTime.read(result, "completion_due"),
                result.getBoolean("open"),
                result.getBoolean("overdue"));
    }

    private List<Ticket> page(StatementSpec select, int offset, int limit) {
        return select.param("offset", offset).param("limit", limit).query(row).list();
    }
}
