package id.halowarga.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts deadlines in working days of a city. The day on which something arrives is not counted; what arrives after office
 * hours or on a free day counts as arriving on the next working day. A deadline is the close of the office on its last day.
 *
 * <p>In a year whose holidays are not decreed yet only weekends and the holidays of every year are free; the first time
 * this happens it is written to the log.
 */
public final class WorkingCalendar {
    private static final System.Logger LOG = System.getLogger(WorkingCalendar.class.getName());

    private final ZoneId zone;
    private final OfficeHours hours;
    private final Holidays holidays;
    private final Set<Year> reported = ConcurrentHashMap.newKeySet();

    /**
     * Makes a calendar.
     *
     * @param zone     the city's time zone
     * @param hours    when offices work
     * @param holidays when they do not, beside that
     */
    public WorkingCalendar(ZoneId zone, OfficeHours hours, Holidays holidays) {
        this.zone = zone;
        this.hours = hours;
        this.holidays = holidays;
    }

    /**
     * The calendar with the shipped office hours and holidays.
     *
     * @param zone the city's time zone
     * @return the calendar
     */
    public static WorkingCalendar shipped(ZoneId zone) {
        return new WorkingCalendar(zone, OfficeHours.shipped(), Holidays.shipped());
    }

    /**
     * When something that arrives now is due.
     *
     * @param arrival when it arrives
     * @param days    how many working days it may take, at least 1
     * @return the close of the office on the last of them
     * @throws IllegalArgumentException if there is no day
     */
    public Instant due(Instant arrival, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a deadline needs a working day at least");
        }
        LocalDate day = receivedOn(arrival.atZone(zone));
        for (int counted = 0; counted < days; counted++) {
            day = nextWorkingDay(day);
        }
        return day.atTime(closing(day)).atZone(zone).toInstant();
    }

    private LocalDate receivedOn(ZonedDateTime arrival) {
        LocalDate day = arrival.toLocalDate();
        boolean inTime = working(day) && arrival.toLocalTime().isBefore(closing(day));
        return inTime ? day : nextWorkingDay(day);
    }

    private LocalDate nextWorkingDay(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!working(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalTime closing(LocalDate day) {
        return hours.on(day.getDayOfWeek()).map(OfficeHours.Span::closes).orElse(LocalTime.MIDNIGHT);
    }

    /**
     * Whether offices work on a day.
     *
     * @param day the day
     * @return false on weekends, holidays and collective leave
     */
    public boolean working(LocalDate day) {
        reportUnknown(Year.of(day.getYear()));
        return hours.on(day.getDayOfWeek()).isPresent() && !holidays.on(day);
    }

    /**
     * Whether offices work at a moment.
     *
     * @param moment the moment
     * @return true within the office hours of a working day
     */
    public boolean open(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        Optional<OfficeHours.Span> span =
                working(local.toLocalDate()) ? hours.on(local.getDayOfWeek()) : Optional.empty();
        LocalTime time = local.toLocalTime();
        return span.filter(s -> !time.isBefore(s.opens()) && time.isBefore(s.closes()))
                .isPresent();
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
