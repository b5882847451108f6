package id.halowarga.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * On which days of the week offices work, and from when to when, in local time.
 *
 * @param days the working days; others are free
 */
public record OfficeHours(Map<DayOfWeek, Span> days) {
    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if it names no day: no deadline could ever be met
     */
    public OfficeHours {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("office hours need a working day");
        }
        days = Map.copyOf(days);
    }

    /**
     * The hours of one day.
     *
     * @param opens  when work begins
     * @param closes when it ends, later than that
     */
    public record Span(LocalTime opens, LocalTime closes) {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if it closes before it opens
         */
        public Span {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("an office opens before it closes");
            }
        }

        private static Span parse(CalendarLine line) {
            String[] words = line.text().split("[\\s-]+", -1);
            if (words.length != 3) {
                throw new IllegalArgumentException("expected a day, a time, a dash and a time");
            }
            return new Span(LocalTime.parse(words[1]), LocalTime.parse(words[2]));
        }
    }

    /**
     * Reads lines such as {@code MONDAY 07:30-16:00}.
     *
     * @throws CalendarFormatException if a line has another form
     */
    static OfficeHours parse(List<CalendarLine> lines) {
        Map<DayOfWeek, Span> days = new EnumMap<>(DayOfWeek.class);
        for (CalendarLine line : lines) {
            days.put(line.read(l -> DayOfWeek.valueOf(l.words()[0].toUpperCase(Locale.ROOT))), line.read(Span::parse));
        }
        return new OfficeHours(days);
    }

    /**
     * The hours of a day of the week.
     *
     * @param day the day
     * @return its hours, empty if nobody works
     */
    public Optional<Span> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }
}
