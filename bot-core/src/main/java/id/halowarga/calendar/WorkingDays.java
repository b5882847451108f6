package id.halowarga.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days on which offices work, and when they open and close on them. In a year whose holidays are not decreed yet only
 * weekends and the holidays of every year are free; the first time this happens it is written to the log.
 */
final class WorkingDays {
    private static final System.Logger LOG = System.getLogger(WorkingCalendar.class.getName());

    private final ZoneId zone;
    private final Timetable timetable;
    private final Holidays holidays;
    private final Set<Year> reported = ConcurrentHashMap.newKeySet();

    WorkingDays(ZoneId zone, Timetable timetable, Holidays holidays) {
        this.zone = zone;
        this.timetable = timetable;
        this.holidays = holidays;
    }

    /**
     * The time in which an office is open on one day.
     *
     * @param opens  the first moment
     * @param closes the moment after the last
     */
    record Opening(Instant opens, Instant closes) {
        boolean holds(Instant moment) {
            return !moment.isBefore(opens) && moment.isBefore(closes);
        }
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    boolean working(LocalDate day) {
        reportUnknown(Year.of(day.getYear()));
        return timetable.on(day).isPresent() && !holidays.on(day);
    }

    /** When the office is open on a day, empty on a free one. */
    Optional<Opening> opening(LocalDate day) {
        return working(day)
                ? timetable
                        .on(day)
                        .map(span -> new Opening(
                                day.atTime(span.opens()).atZone(zone).toInstant(),
                                day.atTime(span.closes()).atZone(zone).toInstant()))
                : Optional.empty();
    }

    /** When the office is open on a day that is no free one. */
    Opening openingOf(LocalDate workingDay) {
        return opening(workingDay).orElseThrow(() -> new IllegalArgumentException(workingDay + " is no working day"));
    }

    LocalDate after(LocalDate day) {
        return onward(day.plusDays(1));
    }

    LocalDate before(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (!working(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    /** The day itself if it is a working day, else the next one. */
    LocalDate onward(LocalDate day) {
        LocalDate later = day;
        while (!working(later)) {
            later = later.plusDays(1);
        }
        return later;
    }

    private void reportUnknown(Year year) {
        if (!holidays.know(year) && reported.add(year)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The holidays of {0} are not known: deadlines leave out weekends and the holidays of every year only.",
                    year.toString());
        }
    }
}
