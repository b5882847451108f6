package id.halowarga.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
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
        assertThat(Holidays.shipped().know(Year.of(2035))).isFalse();
        assertThat(calendar.due(at("2035-08-16T09:00"), 1))
                .as("a Friday, but a holiday")
                .isEqualTo(at("2035-08-20T16:00"));
        assertThat(calendar.due(at("2035-08-15T09:00"), 1)).isEqualTo(at("2035-08-16T16:00"));
    }

    @Test
    void knowsTheDecreedDaysOf2026() {
        Holidays holidays = Holidays.shipped();
        assertThat(holidays.years().get(Year.of(2026))).hasSize(25);
        assertThat(holidays.on(LocalDate.of(2026, 8, 17))).isTrue();
        assertThat(holidays.on(LocalDate.of(2026, 8, 18))).isFalse();
    }

    @Test
    void agreesWithCountingDayByDay() {
        Random random = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3_650));
            int days = 1 + random.nextInt(60);
            Instant arrival = day.atTime(random.nextInt(24), random.nextInt(60))
                    .atZone(JAKARTA)
                    .toInstant();
            boolean inTime = calendar.working(day)
                    && arrival.atZone(JAKARTA).toLocalTime().isBefore(closing(day));
            LocalDate last = calendar.due(arrival, days).atZone(JAKARTA).toLocalDate();
            long counted = day.plusDays(1)
                    .datesUntil(last.plusDays(1))
                    .filter(calendar::working)
                    .count();
            assertThat(counted).as("%s + %d", arrival, days).isEqualTo(inTime ? days : days + 1);
            assertThat(calendar.working(last)).isTrue();
        }
    }

    private static LocalTime closing(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? LocalTime.of(16, 30) : LocalTime.of(16, 0);
    }

    @Test
    void refusesADeadlineWithoutADay() {
        assertThatThrownBy(() -> calendar.due(at("2026-11-18T10:00"), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsOfficeHoursAndRefusesMalformedOnes() {
        OfficeHours hours = OfficeHours.parse(List.of("MONDAY 08:00-14:00"));
        assertThat(hours.on(DayOfWeek.MONDAY)).isPresent();
        assertThat(hours.on(DayOfWeek.TUESDAY)).isEmpty();
        assertThatThrownBy(() -> OfficeHours.parse(List.of("MONDAY 08:00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OfficeHours.parse(List.of("MONDAY 14:00-08:00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OfficeHours.parse(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
