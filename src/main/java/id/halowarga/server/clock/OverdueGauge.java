package id.halowarga.server.clock;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many tickets are late: {@code halo.tickets.overdue}; not a number while the database cannot be asked. */
final class OverdueGauge {
    private static final String COUNT = """
            SELECT count(*) FROM ticket
            WHERE open AND paused_since IS NULL AND due < :now
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OverdueGauge(JdbcClient jdbc, Clock clock, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.clock = clock;
        registry.gauge("halo.tickets.overdue", this, OverdueGauge::count);
    }

    double count() {
        try {
            return jdbc.sql(COUNT)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .single();
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }
}
