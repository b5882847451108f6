package id.halowarga.server.postgres;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.satisfaction.SatisfactionStore;
import id.halowarga.ticket.satisfaction.Score;
import id.halowarga.ticket.satisfaction.Stars;
import id.halowarga.ticket.satisfaction.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verdicts in the table {@code verdict}. */
final class JdbcSatisfactionStore implements SatisfactionStore {
    private static final String SAVE = """
            INSERT INTO verdict (ticket, at, kind, opd, officer, solved, stars, words)
            VALUES (:ticket, :at, :kind, :opd, :officer, :solved, :stars, :words)
            ON CONFLICT (ticket, at) DO UPDATE
            SET kind = excluded.kind, opd = excluded.opd, officer = excluded.officer, solved = excluded.solved,
                stars = excluded.stars, words = excluded.words
            """;
    static final String LATEST = "SELECT * FROM verdict WHERE ticket = :ticket ORDER BY at DESC LIMIT 1";
    static final String BY_OPD = """
            SELECT opd, NULL AS officer, count(*) FILTER (WHERE solved) AS solved,
                count(*) FILTER (WHERE NOT solved) AS unsolved, count(stars) AS ratings, coalesce(sum(stars), 0) AS stars
            FROM verdict WHERE at >= :from AND at < :until AND kind <> 'CORRUPTION'
            GROUP BY opd ORDER BY opd COLLATE "C" NULLS FIRST
            """;
    static final String BY_OFFICER = """
            SELECT opd, officer, count(*) FILTER (WHERE solved) AS solved,
                count(*) FILTER (WHERE NOT solved) AS unsolved, count(stars) AS ratings, coalesce(sum(stars), 0) AS stars
            FROM verdict WHERE opd = :opd AND at >= :from AND at < :until AND kind <> 'CORRUPTION'
            GROUP BY opd, officer ORDER BY officer COLLATE "C" NULLS FIRST
            """;

    private final JdbcClient jdbc;

    JdbcSatisfactionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Verdict verdict) {
        jdbc.sql(SAVE)
                .param("ticket", verdict.ticket().value())
                .param("at", DatabaseTime.of(verdict.at()))
                .param("kind", verdict.kind().name())
                .param("opd", verdict.opd().map(OpdCode::value).orElse(null))
                .param("officer", verdict.officer().map(DatabaseText::of).orElse(null))
                .param("solved", verdict.solved())
                .param("stars", verdict.stars().map(Stars::count).orElse(null))
                .param("words", DatabaseText.of(verdict.words()))
                .update();
    }

    @Override
    public Optional<Verdict> latest(TicketNumber ticket) {
        return jdbc.sql(LATEST)
                .param("ticket", ticket.value())
                .query((row, index) -> verdict(row, ticket))
                .optional();
    }

    private static Verdict verdict(ResultSet row, TicketNumber ticket) throws SQLException {
        int stars = row.getInt("stars");
        return new Verdict(
                ticket,
                DatabaseTime.read(row, "at"),
                TicketKind.valueOf(row.getString("kind")),
                TicketRow.opd(row, "opd"),
                Optional.ofNullable(row.getString("officer")),
                row.getBoolean("solved"),
                stars == 0 ? Optional.empty() : Optional.of(new Stars(stars)),
                row.getString("words"));
    }

    @Override
    public List<Score> byOpd(Instant from, Instant until) {
        return scores(jdbc.sql(BY_OPD), from, until);
    }

    @Override
    public List<Score> byOfficer(OpdCode opd, Instant from, Instant until) {
        return scores(jdbc.sql(BY_OFFICER).param("opd", opd.value()), from, until);
    }

    private static List<Score> scores(JdbcClient.StatementSpec select, Instant from, Instant until) {
        return select.param("from", DatabaseTime.of(from))
                .param("until", DatabaseTime.of(until))
                .query((row, index) -> new Score(
                        TicketRow.opd(row, "opd"),
                        Optional.ofNullable(row.getString("officer")),
                        row.getLong("solved"),
                        row.getLong("unsolved"),
                        row.getLong("ratings"),
                        row.getLong("stars")))
                .list();
    }
}
