package id.halowarga.server.postgres;

import id.halowarga.message.Pin;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.UnitOfWork;
import id.halowarga.ticket.support.Likeness;
import id.halowarga.ticket.support.SimilarReports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Finds complaints on the same matter by map cell and by trigrams; what fits exactly {@link Likeness} says. Each search stops at a
 * number of rows, so that a flood of reports in the same words makes none dearer.
 */
final class JdbcSimilarReports implements SimilarReports {
    /** Rows that each of the searches looks at more closely, at most. */
    private static final int CANDIDATES = 60;
    /** The newest rows around a place whose words are compared. */
    private static final int NEIGHBOURS = 200;

    private static final double CELLS_PER_DEGREE = 1000;
    private static final double METRES_PER_DEGREE = 111_000;

    static final String CLOSE_BY = """
            SELECT * FROM ticket
            WHERE open AND kind = 'COMPLAINT' AND cell = ANY(CAST(:cells AS bigint[])) AND filed_at >= :since
            ORDER BY filed_at DESC LIMIT :limit
            """;
    static final String SAME_WORDS_AROUND = """
            SELECT * FROM (
                SELECT * FROM ticket
                WHERE open AND kind = 'COMPLAINT' AND cell = ANY(CAST(:cells AS bigint[])) AND filed_at >= :since
                ORDER BY filed_at DESC LIMIT :neighbours
            ) neighbour
            WHERE compared % :words ORDER BY filed_at DESC LIMIT :limit
            """;
    static final String SAME_WORDS_WITHOUT_POINT = """
            SELECT * FROM ticket
            WHERE open AND kind = 'COMPLAINT' AND cell IS NULL AND compared % :words AND filed_at >= :since
            LIMIT :limit
            """;
    static final String SAME_WORDS_ANYWHERE = """
            SELECT * FROM ticket
            WHERE open AND kind = 'COMPLAINT' AND compared % :words AND filed_at >= :since
            LIMIT :limit
            """;
    /** How alike words must be for the operator {@code %}, until the end of the transaction. */
    static final String THRESHOLD = "SELECT set_config('pg_trgm.similarity_threshold', :similarity, true)";

    private final JdbcClient jdbc;
    private final UnitOfWork unit;
    private final TicketRow row;

    JdbcSimilarReports(JdbcClient jdbc, UnitOfWork unit, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.unit = unit;
        this.row = new TicketRow(cipher);
    }

    @Override
    public List<Ticket> find(Likeness wanted, int limit) {
        return unit.execute(() -> candidates(wanted)).values().stream()
                .filter(wanted::fits)
                .sorted(order(wanted))
                .limit(limit)
                .toList();
    }

    private Map<String, Ticket> candidates(Likeness wanted) {
        jdbc.sql(THRESHOLD)
                .param("similarity", Double.toString(Likeness.SAME_WORDS))
                .query(String.class)
                .single();
        Map<String, Ticket> found = new LinkedHashMap<>();
        if (wanted.pin().isPresent()) {
            Pin pin = wanted.pin().get();
            keep(found, search(CLOSE_BY, wanted).param("cells", cells(pin, wanted.metres())));
            keep(
                    found,
                    sameWords(SAME_WORDS_AROUND, wanted)
                            .param("cells", cells(pin, wanted.contradiction()))
                            .param("neighbours", NEIGHBOURS));
            keep(found, sameWords(SAME_WORDS_WITHOUT_POINT, wanted));
        } else {
            keep(found, sameWords(SAME_WORDS_ANYWHERE, wanted));
        }
        return found;
    }

    private StatementSpec sameWords(String statement, Likeness wanted) {
        return search(statement, wanted).param("words", DatabaseText.of(wanted.words()));
    }

    private StatementSpec search(String statement, Likeness wanted) {
        return jdbc.sql(statement)
                .param("since", DatabaseTime.of(wanted.since()))
                .param("limit", CANDIDATES);
    }

    private static Comparator<Ticket> order(Likeness wanted) {
        return Comparator.comparingDouble(
                        (Ticket ticket) -> wanted.distance(ticket).orElse(Double.MAX_VALUE))
                .thenComparing(Comparator.comparing(Ticket::filedAt).reversed())
                .thenComparing(ticket -> ticket.number().value());
    }

    private void keep(Map<String, Ticket> found, StatementSpec search) {
        search.query(row)
                .list()
                .forEach(ticket -> found.putIfAbsent(ticket.number().value(), ticket));
    }

    /** The cells that a circle around a point can reach into, as the column {@code cell} counts them. */
    private static String cells(Pin pin, double metres) {
        double north = metres / METRES_PER_DEGREE;
        double east = north / Math.cos(Math.toRadians(pin.latitude()));
        List<String> cells = new ArrayList<>();
        for (long y = cell(pin.latitude() - north); y <= cell(pin.latitude() + north); y++) {
            for (long x = cell(pin.longitude() - east); x <= cell(pin.longitude() + east); x++) {
                cells.add(Long.toString(y * 1_000_000 + x));
            }
        }
        return "{" + String.join(",", cells) + "}";
    }

    private static long cell(double degrees) {
        return (long) Math.floor(degrees * CELLS_PER_DEGREE);
    }
}
