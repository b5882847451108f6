package id.halowarga.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When offices work on a day that is no holiday.
 *
 * @param usual   the usual hours
 * @param seasons the times with other hours; where two meet, the first one holds
 */
public record Timetable(OfficeHours usual, List<Season> seasons) {
    private static final String USUAL = "office-hours.txt";
    private static final String RAMADAN = "office-hours-ramadan.txt";
    private static final String PERIOD = "PERIOD";

    /** Copies the list. */
    public Timetable {
        seasons = List.copyOf(seasons);
    }

    /**
     * Reads {@code office-hours.txt} and {@code office-hours-ramadan.txt}; the second one names its periods too and may be
     * empty.
     *
     * @param files where they are
     * @return the timetable
     * @throws CalendarFormatException if a line cannot be understood
     */
    public static Timetable read(CalendarFiles files) {
        return new Timetable(OfficeHours.parse(files.require(USUAL)), seasons(files.require(RAMADAN)));
    }

    private static List<Season> seasons(List<CalendarLine> lines) {
        Map<Boolean, List<CalendarLine>> kinds =
                lines.stream().collect(Collectors.partitioningBy(line -> line.words()[0].equals(PERIOD)));
        List<CalendarLine> periods = kinds.getOrDefault(true, List.of());
        if (periods.isEmpty()) {
            return List.of();
        }
        OfficeHours hours = OfficeHours.parse(kinds.getOrDefault(false, List.of()));
        return periods.stream().map(line -> line.read(l -> season(l, hours))).toList();
    }

    private static Season season(CalendarLine line, OfficeHours hours) {
        String[] words = line.words();
        if (words.length != 3) {
            throw new IllegalArgumentException("a period has a first and a last day");
        }
        return new Season(LocalDate.parse(words[1]), LocalDate.parse(words[2]), hours);
    }

    /**
     * The hours of a day.
     *
     * @param day the day
     * @return its hours, empty if nobody works on that day of the week
     */
    public Optional<OfficeHours.Span> on(LocalDate day) {
        return seasons.stream()
                .filter(season -> season.holds(day))
                .findFirst()
                .map(Season::hours)
                .orElse(usual)
                .on(day.getDayOfWeek());
    }
}
