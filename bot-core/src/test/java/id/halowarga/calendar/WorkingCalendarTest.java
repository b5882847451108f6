package id.halowarga.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final WorkingCalendar calendar = WorkingCalendar.shipped(JAKARTA);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(JAKARTA).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T10:00, 5, 2026-11-25T16:00, an ordinary week",
        "2026-11-18T16:00, 5, 2026-11-26T16:00, after office hours counts as the next day",
        "2026-11-18T06:00, 5, 2026-11-25T16:00, before office hours counts as the same day",
        "2026-11-21T12:00, 5, 2026-11-30T16:00, a Saturday counts as Monday",
        "2026-12-22T09:00, 3, 2026-12-29T16:00, collective leave and Christmas are left out",
        "2026-03-17T09:00, 1, 2026-03-25T16:00, Nyepi and Idulfitri with their leave are left out",
        "2026-11-19T09:00, 1, 2026-11-20T16:30, Fridays close later",
    })
    void countsWorkingDays(String arrival, int days, String due, String why) {
        assertThat(calendar.due(at(arrival), days)).as(why).isEqualTo(at(due));
    }

    @Test
    void countsInTheCitysTimeZone() {
        Instant arrival = at("2026-11-18T15:30");
        assertThat(calendar.due(arrival, 1)).isEqualTo(at("2026-11-19T16:00"));
        ZoneId jayapura = ZoneId.of("Asia/Jayapura");
        assertThat(WorkingCalendar.shipped(jayapura).due(arrival, 1))
                .as("17:30 there: after office hours")
                .isEqualTo(
                        LocalDateTime.parse("2026-11-20T16:30").atZone(jayapura).toInstant());
    }

    @Test
    void isOpenInOfficeHoursOfWorkingDaysOnly() {
        assertThat(calendar.open(at("2026-11-18T07:30"))).isTrue();
        assertThat(calendar.open(at("2026-11-18T07:29"))).isFalse();
        assertThat(calendar.open(at("2026-11-18T16:00"))).isFalse();
        assertThat(calendar.open(at("2026-11-22T10:00"))).isFalse();
        assertThat(calendar.open(at("2026-12-24T10:00"))).isFalse();
    }

    @Test
    void leavesOutWeekendsAndTheHolidaysOfEveryYearWhereNoOthersAreKnown() {
        assertThat(Holidays.read(CalendarFiles.shipped()).know(Year.of(2035))).isFalse();
        assertThat(calendar.due(at("2035-08-16T09:00"), 1))
                .as("a Friday, but a holiday")
                .isEqualTo(at("2035-08-20T16:00"));
        assertThat(calendar.due(at("2035-08-15T09:00"), 1)).isEqualTo(at("2035-08-16T16:00"));
    }

    @Test
    void knowsTheDecreedDaysOf2026() {
        Holidays holidays = Holidays.read(CalendarFiles.shipped());
        assertThat(holidays.years().get(Year.of(2026))).hasSize(25);
        assertThat(holidays.on(LocalDate.of(2026, 8, 17))).isTrue();
        assertThat(holidays.on(LocalDate.of(2026, 8, 18))).isFalse();
    }

    @Test
    void knowsTheDecreedDaysOf2027() {
        Holidays holidays = Holidays.read(CalendarFiles.shipped());
        assertThat(holidays.years().get(Year.of(2027))).hasSize(26);
        assertThat(calendar.due(at("2027-03-05T09:00"), 1))
                .as("Nyepi and Idulfitri with their leave are left out, and the hours are the usual ones again")
                .isEqualTo(at("2027-03-16T16:00"));
        assertThat(calendar.due(at("2027-05-14T09:00"), 1))
                .as("Iduladha, Waisak and the leave between them")
                .isEqualTo(at("2027-05-21T16:30"));
    }

    @Test
    void closesEarlierInRamadan() {
        assertThat(calendar.due(at("2027-02-09T09:00"), 1)).isEqualTo(at("2027-02-10T15:00"));
        assertThat(calendar.due(at("2027-02-11T09:00"), 1)).as("a Friday").isEqualTo(at("2027-02-12T15:30"));
        assertThat(calendar.open(at("2027-02-09T07:45"))).isFalse();
        assertThat(calendar.open(at("2027-03-16T07:45"))).as("after Idulfitri").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T10:00, 0, 2026-11-18T07:30, the same day",
        "2026-11-21T10:00, 0, 2026-11-23T07:30, a Saturday is no working day",
        "2026-11-20T16:30, 1, 2026-11-23T07:30, the working day after a Friday",
        "2026-11-21T10:00, 1, 2026-11-23T07:30, the working day after a Saturday",
        "2026-11-23T16:00, -1, 2026-11-20T07:30, the working day before a Monday",
        "2026-12-29T16:00, -3, 2026-12-22T07:30, Christmas and its leave are left out",
    })
    void findsTheMorningsAroundADay(String moment, int count, String morning, String why) {
        assertThat(calendar.morning(at(moment), count)).as(why).isEqualTo(at(morning));
    }

    @Test
    void countsWorkingTimeInOfficeHours() {
        assertThat(calendar.elapsed(at("2026-11-20T16:00"), at("2026-11-23T08:00")))
                .as("half an hour of Friday and half an hour of Monday")
                .isEqualTo(Duration.ofHours(1));
        assertThat(calendar.elapsed(at("2026-11-23T08:00"), at("2026-11-20T16:00")))
                .isZero();
        assertThat(calendar.plus(at("2026-11-20T16:00"), Duration.ofHours(1))).isEqualTo(at("2026-11-23T08:00"));
        assertThat(calendar.plus(at("2026-11-21T12:00"), Duration.ofMinutes(510)))
                .as("a whole Monday ends when it closes, not when Tuesday opens")
                .isEqualTo(at("2026-11-23T16:00"));
    }

    @Test
    void movesADeadlineByTheTimeThatItsClockStoodStill() {
        assertThat(calendar.resumed(at("2026-11-25T16:00"), at("2026-11-18T10:00"), at("2026-11-20T10:00")))
                .as("two working days")
                .isEqualTo(at("2026-11-27T16:30"));
        assertThat(calendar.resumed(at("2026-11-25T16:00"), at("2026-11-21T10:00"), at("2026-11-22T10:00")))
                .as("a weekend costs nobody anything")
                .isEqualTo(at("2026-11-25T16:00"));
        assertThat(calendar.resumed(at("2026-11-25T16:00"), at("2026-11-18T10:00"), at("2026-11-18T10:05")))
                .as("what begins another day may use it")
                .isEqualTo(at("2026-11-26T16:00"));
    }

    @Test
    void refusesADeadlineWithoutADay() {
        assertThatThrownBy(() -> calendar.due(at("2026-11-18T10:00"), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
