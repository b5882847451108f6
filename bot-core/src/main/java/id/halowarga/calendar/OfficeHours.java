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
    private static final String SHIPPED = "office-hours.txt";

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
    }

    /**
     * The shipped hours, Monday to Friday.
     *
     * @return the hours
     */
    public static OfficeHours shipped() {
        return parse(Lines.ofResource(SHIPPED).orElseThrow(() -> new IllegalStateException(SHIPPED + " is missing")));
    }

    /**
     * Reads lines such as {@code MONDAY 07:30-16:00}.
     *
     * @param lines the lines without comments
     * @return the hours
     * @throws IllegalArgumentException if a line has another form
     */
    public static OfficeHours parse(List<String> lines) {
        Map<DayOfWeek, Span> days = new EnumMap<>(DayOfWeek.class);
        for (String line : lines) {
            String[] words = line.split("[\\s-]+", -1);
            if (words.length != 3) {
                throw new IllegalArgumentException("expected a day, a time, a dash and a time: " + line);
            }
            days.put(
                    DayOfWeek.valueOf(words[0].toUpperCase(Locale.ROOT)),
                    new Span(LocalTime.parse(words[1]), LocalTime.parse(words[2])));
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
