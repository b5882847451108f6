package id.halowarga.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The days of each year on which offices are closed though it is no weekend: national holidays and collective leave (cuti
 * bersama). They are decreed a year ahead, so a year is known or not; some are the same every year.
 *
 * @param everyYear the days that are the same every year
 * @param years     the known years and their days
 */
public record Holidays(Set<MonthDay> everyYear, Map<Year, Set<LocalDate>> years) {
    private static final int FIRST_YEAR = 2026;
    private static final int LAST_YEAR = 2099;
    private static final String EVERY_YEAR = "holidays-every-year.txt";

    /**
     * Copies both.
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
        everyYear = Set.copyOf(everyYear);
        years = Map.copyOf(copy);
    }

    /**
     * Reads {@code holidays-every-year.txt}, and {@code holidays-<year>.txt} of the years from 2026 to 2099 that have one.
     *
     * @param files where they are
     * @return the years that are known
     * @throws CalendarFormatException  if a line cannot be understood
     * @throws IllegalArgumentException if a day stands in another year's file
     */
    public static Holidays read(CalendarFiles files) {
        Set<MonthDay> everyYear = days(files.require(EVERY_YEAR), date -> MonthDay.parse("--" + date));
        Map<Year, Set<LocalDate>> years = new HashMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            Year known = Year.of(year);
            files.find("holidays-" + year + ".txt").ifPresent(lines -> years.put(known, days(lines, LocalDate::parse)));
        }
        return new Holidays(everyYear, years);
    }

    /** Reads lines that begin with a date, such as {@code 2026-08-17 libur Hari Kemerdekaan}. */
    private static <D> Set<D> days(List<CalendarLine> lines, Function<String, D> date) {
        return lines.stream()
                .map(line -> line.read(l -> date.apply(l.words()[0])))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a year's holidays are known.
     *
     * @param year the year
     * @return false if only its weekends and the holidays of every year are
     */
    public boolean know(Year year) {
        return years.containsKey(year);
    }

    /**
     * Whether a day is one of them.
     *
     * @param day the day
     * @return true for a holiday or collective leave; in an unknown year only for the holidays of every year
     */
    public boolean on(LocalDate day) {
        return everyYear.contains(MonthDay.from(day))
                || years.getOrDefault(Year.of(day.getYear()), Set.of()).contains(day);
    }
}
