package id.halowarga.server.postgres;

import id.halowarga.server.redis.MessageJson;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.clock.ClockState;
import id.halowarga.ticket.clock.ClockState.Mark;
import id.halowarga.ticket.clock.TicketClocks;
import id.halowarga.ticket.clock.TimedStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clocks of tickets remember, in PostgreSQL. */
final class JdbcTicketClocks implements TicketClocks {
    private static final String FIND = "SELECT approval_since, marks FROM ticket_clock WHERE ticket = :ticket";
    private static final String PUT = """
            INSERT INTO ticket_clock (ticket, approval_since, marks, next_at)
            VALUES (:ticket, :approval_since, CAST(:marks AS jsonb), :next_at)
            ON CONFLICT (ticket) DO UPDATE
            SET approval_since = excluded.approval_since, marks = excluded.marks, next_at = excluded.next_at
            """;
    static final String DUE = """
            SELECT ticket FROM ticket_clock WHERE next_at <= :by
            ORDER BY next_at, ticket LIMIT :limit
            """;
    private static final String CLAIM =
            "INSERT INTO daily_claim (what, day) VALUES (:what, :day) ON CONFLICT (what, day) DO NOTHING";
    private static final String FORGET = "DELETE FROM daily_claim WHERE day < :day";

    /** How long claims are kept: long enough for every clock and every time zone, short enough to stay few. */
    private static final int DAYS_KEPT = 30;

    private final JdbcClient jdbc;

    JdbcTicketClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mark as it is kept. */
    private record MarkRow(String step, Instant deadline, Instant at) {}

    @Override
    public ClockState find(TicketNumber number) {
        return jdbc.sql(FIND)
                .param("ticket", number.value())
                .query((row, index) -> state(row))
                .optional()
                .orElse(ClockState.NEW);
    }

    private static ClockState state(ResultSet row) throws SQLException {
        Map<TimedStep, Mark> marks = new EnumMap<>(TimedStep.class);
        for (MarkRow mark : MessageJson.read(row.getString("marks"), MarkRow[].class)) {
            // A step that another release knows is passed over.
            Arrays.stream(TimedStep.values())
                    .filter(step -> step.name().equals(mark.step()))
                    .forEach(step -> marks.put(step, new Mark(mark.deadline(), mark.at())));
        }
        return new ClockState(DatabaseTime.readOptional(row, "approval_since"), marks);
    }

    @Override
    public void put(TicketNumber number, ClockState state, Optional<Instant> next) {
        MarkRow[] marks = state.marks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(mark -> new MarkRow(
                        mark.getKey().name(),
                        mark.getValue().deadline(),
                        mark.getValue().at()))
                .toArray(MarkRow[]::new);
        jdbc.sql(PUT)
                .param("ticket", number.value())
                .param("approval_since", DatabaseTime.of(state.approvalSince()))
                .param("marks", MessageJson.write(marks))
                .param("next_at", DatabaseTime.of(next))
                .update();
    }

    @Override
    public List<TicketNumber> due(Instant by, int limit) {
        return jdbc.sql(DUE)
                .param("by", DatabaseTime.of(by))
                .param("limit", limit)
                .query((row, index) -> new TicketNumber(row.getString("ticket")))
                .list();
    }

    @Override
    public boolean claim(String what, LocalDate day) {
        boolean first = jdbc.sql(CLAIM).param("what", what).param("day", day).update() == 1;
        if (first) {
            jdbc.sql(FORGET).param("day", day.minusDays(DAYS_KEPT)).update();
        }
        return first;
    }
}
