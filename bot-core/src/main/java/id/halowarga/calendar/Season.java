package id.halowarga.calendar;

import java.time.LocalDate;

/**
 * A time of the year with other office hours, such as Ramadan.
 *
 * @param first its first day
 * @param last  its last day
 * @param hours the hours meanwhile
 */
public record Season(LocalDate first, LocalDate last, OfficeHours hours) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Season {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a season begins before it ends");
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
