package id.halowarga.server.clock;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many tickets are late: {@code halo.tickets.overdue}; not a number while the database cannot be asked. Sealed ones do not
 * count. Tickets are counted every half minute at most, however many look at the gauge.
 */
final class OverdueGauge {
    private static final String COUNT = """
            SELECT count(*) FROM ticket
            WHERE open AND NOT sealed AND paused_since IS NULL AND due < :now
            """;

    private static final Duration LIFETIME = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<Count> last = new AtomicReference<>(new Count(Double.NaN, Instant.MIN));

    private record Count(double late, Instant at) {}

    OverdueGauge(JdbcClient jdbc, Clock clock, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.clock = clock;
        registry.gauge("halo.tickets.overdue", this, OverdueGauge::count);
    }

    double count() {
        Instant now = clock.instant();
        return last.updateAndGet(known -> now.minus(LIFETIME).isBefore(known.at()) ? known : new Count(asked(now), now))
                .late();
    }

    private double asked(Instant now) {
        try {
            return jdbc.sql(COUNT)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .single();
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }
}
