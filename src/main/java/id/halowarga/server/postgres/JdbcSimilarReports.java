package id.halowarga.server.postgres;

import id.halowarga.message.Pin;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.support.Likeness;
import id.halowarga.ticket.support.SimilarReports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds complaints on the same matter by map cell and by trigrams; what fits exactly {@link Likeness} says. */
final class JdbcSimilarReports implements SimilarReports {
    /** Rows that each of the two searches looks at more closely, at most. */
    private static final int CANDIDATES = 60;

    private static final double CELLS_PER_DEGREE = 1000;
    private static final double METRES_PER_DEGREE = 111_000;

    static final String CLOSE_BY = """
            SELECT * FROM ticket
            WHERE open AND kind = 'COMPLAINT' AND cell = ANY(CAST(:cells AS bigint[])) AND filed_at >= :since
            ORDER BY filed_at DESC LIMIT :limit
            """;
    static final String SAME_WORDS = """
            SELECT * FROM ticket
            WHERE open AND kind = 'COMPLAINT' AND compared % :words AND filed_at >= :since
            ORDER BY similarity(compared, :words) DESC LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final TicketRow row;

    JdbcSimilarReports(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.row = new TicketRow(cipher);
    }

    @Override
    public List<Ticket> find(Likeness wanted, int limit) {
        Map<String, Ticket> found = new LinkedHashMap<>();
        wanted.pin().ifPresent(pin -> keep(found, closeBy(wanted, pin)));
        keep(found, sameWords(wanted));
        return found.values().stream()
                .filter(wanted::fits)
                .sorted(order(wanted))
                .limit(limit)
                .toList();
    }

    private static Comparator<Ticket> order(Likeness wanted) {
        return Comparator.comparingDouble(
                        (Ticket ticket) -> wanted.distance(ticket).orElse(Double.MAX_VALUE))
                .thenComparing(Comparator.comparing(Ticket::filedAt).reversed())
                .thenComparing(ticket -> ticket.number().value());
    }

    private static void keep(Map<String, Ticket> found, List<Ticket> tickets) {
        tickets.forEach(ticket -> found.putIfAbsent(ticket.number().value(), ticket));
    }

    private List<Ticket> closeBy(Likeness wanted, Pin pin) {
        return jdbc.sql(CLOSE_BY)
                .param("cells", cells(pin, wanted.metres()))
                .param("since", DatabaseTime.of(wanted.since()))
                .param("limit", CANDIDATES)
                .query(row)
                .list();
    }

    private List<Ticket> sameWords(Likeness wanted) {
        return jdbc.sql(SAME_WORDS)
                .param("words", DatabaseText.of(wanted.words()))
                .param("since", DatabaseTime.of(wanted.since()))
                .param("limit", CANDIDATES)
                .query(row)
                .list();
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
