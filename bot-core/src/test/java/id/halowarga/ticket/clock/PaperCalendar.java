package id.halowarga.ticket.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/**
 * The city's working days as somebody with a paper calendar counts them, day by day and minute by minute. Written for the
 * expectations of the simulation: it shares nothing with the calendar under test.
 */
final class PaperCalendar {
    static final LocalTime OPENS = LocalTime.of(7, 30);

    private static final Set<LocalDate> FREE = Set.of(
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 1, 5),
            LocalDate.of(2027, 2, 5));

    private PaperCalendar() {}

    static boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FREE.contains(day);
    }

    static LocalTime closes(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? LocalTime.of(16, 30) : LocalTime.of(16, 0);
    }

    static LocalDate due(LocalDateTime arrival, int days) {
        LocalDate day = arrival.toLocalDate();
        boolean late = !working(day) || !arrival.toLocalTime().isBefore(closes(day));
        return later(day, late ? days + 1 : days);
    }

    /** The working day so many working days after (or, if negative, before) another day. */
    static LocalDate later(LocalDate from, int days) {
        LocalDate day = from;
        int left = Math.abs(days);
        while (left > 0) {
            day = days > 0 ? day.plusDays(1) : day.minusDays(1);
            left -= working(day) ? 1 : 0;
        }
        return day;
    }

    /** A deadline's day after its clock stood still: later by as many office minutes as passed. */
    static LocalDate resumed(LocalDate due, LocalDateTime since, LocalDateTime until) {
        int minutes = 0;
        for (LocalDateTime minute = since; minute.isBefore(until); minute = minute.plusMinutes(1)) {
            minutes += open(minute) ? 1 : 0;
        }
        LocalDateTime end = due.atTime(closes(due));
        while (minutes > 0) {
            minutes -= open(end) ? 1 : 0;
            end = end.plusMinutes(1);
        }
        return end.toLocalDate();
    }

    private static boolean open(LocalDateTime minute) {
        LocalTime time = minute.toLocalTime();
        return working(minute.toLocalDate()) && !time.isBefore(OPENS) && time.isBefore(closes(minute.toLocalDate()));
    }
}
