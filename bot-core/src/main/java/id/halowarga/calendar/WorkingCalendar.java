package id.halowarga.calendar;

import id.halowarga.calendar.WorkingDays.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Counts deadlines in working days of a city, and working time in its office hours. The day on which something arrives is
 * not counted; what arrives after office hours or on a free day counts as arriving on the next working day. A deadline is
 * the close of the office on its last day.
 *
 * <p>In a year whose holidays are not decreed yet only weekends and the holidays of every year are free; the first time
 * this happens it is written to the log.
 */
public final class WorkingCalendar {
    private final WorkingDays days;

    /**
     * Makes a calendar.
     *
     * @param zone      the city's time zone
     * @param timetable when offices work
     * @param holidays  when they do not, beside that
     */
    public WorkingCalendar(ZoneId zone, Timetable timetable, Holidays holidays) {
        this.days = new WorkingDays(zone, timetable, holidays);
    }

    /**
     * The calendar with the shipped office hours and holidays.
     *
     * @param zone the city's time zone
     * @return the calendar
     */
    public static WorkingCalendar shipped(ZoneId zone) {
        return read(zone, CalendarFiles.shipped());
    }

    /**
     * The calendar of a city's files.
     *
     * @param zone  the city's time zone
     * @param files where they are
     * @return the calendar
     * @throws IllegalArgumentException if a file cannot be understood
     */
    public static WorkingCalendar read(ZoneId zone, CalendarFiles files) {
        return new WorkingCalendar(zone, Timetable.read(files), Holidays.read(files));
    }

    /**
     * When something that arrives now is due.
     *
     * @param arrival when it arrives
     * @param count   how many working days it may take, at least 1
     * @return the close of the office on the last of them
     * @throws IllegalArgumentException if there is no day
     */
    public Instant due(Instant arrival, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a deadline needs a working day at least");
        }
        LocalDate day = receivedOn(arrival);
        for (int counted = 0; counted < count; counted++) {
            day = days.after(day);
        }
        return days.openingOf(day).closes();
    }

    private LocalDate receivedOn(Instant arrival) {
        LocalDate day = days.dayOf(arrival);
        boolean inTime = days.opening(day)
                .filter(open -> arrival.isBefore(open.closes()))
                .isPresent();
        return inTime ? day : days.after(day);
    }

    /**
     * When the office opens some working days before or after a moment's day.
     *
     * @param moment the moment, at any time of its day
     * @param count  0 for that day itself or, if it is free, the next working day; 1 for the first working day after the
     *               moment's day; -1 for the last one before it; and so on
     * @return the opening
     */
    public Instant morning(Instant moment, int count) {
        LocalDate day = days.dayOf(moment);
        for (int later = 0; later < count; later++) {
            day = days.after(day);
        }
        for (int earlier = 0; earlier > count; earlier--) {
            day = days.before(day);
        }
        return days.openingOf(days.onward(day)).opens();
    }

    /**
     * The first moment from now on at which the office is open.
     *
     * @param moment now
     * @return the moment itself in office hours, else the next opening
     */
    public Instant nextOpen(Instant moment) {
        LocalDate day = receivedOn(moment);
        Instant opens = days.openingOf(day).opens();
        return opens.isAfter(moment) ? opens : moment;
    }

    /**
     * The working time between two moments.
     *
     * @param from the earlier one
     * @param to   the later one
     * @return how long the office was open between them; zero if the second is not later
     */
    public Duration elapsed(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = days.dayOf(from); !day.isAfter(days.dayOf(to)); day = day.plusDays(1)) {
            sum = sum.plus(
                    days.opening(day).map(open -> overlap(open, from, to)).orElse(Duration.ZERO));
        }
        return sum;
    }

    private static Duration overlap(Opening open, Instant from, Instant to) {
        Instant begin = open.opens().isBefore(from) ? from : open.opens();
        Instant end = open.closes().isAfter(to) ? to : open.closes();
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    /**
     * The moment after some working time: the first one until which so much of it elapses.
     *
     * @param from from when on
     * @param time the working time, not negative
     * @return the moment; the given one if the time is zero
     * @throws IllegalArgumentException if the time is negative
     */
    public Instant plus(Instant from, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("working time is not negative");
        }
        if (time.isZero()) {
            return from;
        }
        Duration left = time;
        LocalDate day = receivedOn(from);
        while (true) {
            Opening open = days.openingOf(day);
            Instant begin = open.opens().isBefore(from) ? from : open.opens();
            Duration room = Duration.between(begin, open.closes());
            if (left.compareTo(room) <= 0) {
                return begin.plus(left);
            }
            left = left.minus(room);
            day = days.after(day);
        }
    }

    /**
     * A deadline after its clock stood still: later by the working time of the pause, at the close of the office on that
     * day.
     *
     * @param due   the deadline as it was
     * @param since when the clock was stopped
     * @param until when it goes on
     * @return the deadline from now on; as it was if no working time passed
     */
    public Instant resumed(Instant due, Instant since, Instant until) {
        Duration pause = elapsed(since, until);
        return pause.isZero()
                ? due
                : days.openingOf(days.dayOf(plus(due, pause))).closes();
    }

    /**
     * Whether offices work on a day.
     *
     * @param day the day
     * @return false on weekends, holidays and collective leave
     */
    public boolean working(LocalDate day) {
        return days.working(day);
    }

    /**
     * Whether offices work at a moment.
     *
     * @param moment the moment
     * @return true within the office hours of a working day
     */
    public boolean open(Instant moment) {
        return days.opening(days.dayOf(moment))
                .filter(opening -> opening.holds(moment))
                .isPresent();
    }

    /**
     * The day of a moment in the city.
     *
     * @param moment the moment
     * @return its date there
     */
    public LocalDate dayOf(Instant moment) {
        return days.dayOf(moment);
    }
}
