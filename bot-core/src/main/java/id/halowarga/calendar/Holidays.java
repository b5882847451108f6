package id.halowarga.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The days of each year on which offices are closed though it is no weekend: national holidays and collective leave (cuti
 * bersama). They are decreed a year ahead, so a year is known or not.
 *
 * @param years the known years and their days
 */
public record Holidays(Map<Year, Set<LocalDate>> years) {
    private static final int FIRST_SHIPPED_YEAR = 2026;

    /** No year is known. */
    public static final Holidays NONE = new Holidays(Map.of());

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a day stands in another year
     */
    public Holidays {
        Map<Year, Set<LocalDate>> copy = new HashMap<>();
        years.forEach((year, days) -> {
            if (days.stream().anyMatch(day -> day.getYear() != year.getValue())) {
                throw new IllegalArgumentException("a holiday stands in another year than " + year);
            }
            copy.put(year, Set.copyOf(days));
        });
        years = Map.copyOf(copy);
    }

    /**
     * The shipped files, {@code holidays-<year>.txt} beside this class, from 2026 on without a gap.
     *
     * @return the years that are shipped
     */
    public static Holidays shipped() {
        Map<Year, Set<LocalDate>> years = new HashMap<>();
        for (int year = FIRST_SHIPPED_YEAR; ; year++) {
            Optional<List<String>> lines = Lines.ofResource("holidays-" + year + ".txt");
            if (lines.isEmpty()) {
                return new Holidays(years);
            }
            years.put(Year.of(year), parse(lines.get()));
        }
    }

    /**
     * Reads lines that begin with a date, such as {@code 2026-08-17 libur Hari Kemerdekaan}.
     *
     * @param lines the lines without comments
     * @return the dates
     */
    static Set<LocalDate> parse(List<String> lines) {
        Set<LocalDate> days = new HashSet<>();
        lines.forEach(line -> days.add(LocalDate.parse(line.split("\\s", 2)[0])));
        return days;
    }

    /**
     * Whether a year's holidays are known.
     *
     * @param year the year
     * @return false if only its weekends are
     */
    public boolean know(Year year) {
        return years.containsKey(year);
    }

    /**
     * Whether a day is one of them.
     *
     * @param day the day
     * @return true for a holiday or collective leave; false for every day of an unknown year
     */
    public boolean on(LocalDate day) {
        return years.getOrDefault(Year.of(day.getYear()), Set.of()).contains(day);
    }
}
