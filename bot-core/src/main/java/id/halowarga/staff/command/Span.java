package id.halowarga.staff.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Spans of time for figures. */
enum Span {
    /** The present month. */
    MONTH("bulan"),
    /** The last thirty days, the present one included. */
    THIRTY_DAYS("30");

    private static final int DAYS = 30;

    private final String code;

    Span(String code) {
        this.code = code;
    }

    static Optional<Span> named(String code) {
        return Arrays.stream(values()).filter(span -> span.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    /** Key of its name on a button. */
    String key() {
        return "staff.stats.span." + name().toLowerCase(Locale.ROOT);
    }

    /** Its first moment in a city. */
    Instant from(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate first = this == MONTH ? today.withDayOfMonth(1) : today.minusDays(DAYS - 1L);
        return first.atStartOfDay(zone).toInstant();
    }
}
