package id.halowarga.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every date of ten years, in each of the country's time zones. */
class WorkingCalendarPropertiesTest {
    private static final int DRAWS = 1_500;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 3_652;

    /** A calendar of one time zone, and moments drawn from ten years. */
    record Sample(ZoneId zone, WorkingCalendar calendar, Random random) {
        Instant moment() {
            return FIRST.plusDays(random.nextInt(DAYS))
                    .atStartOfDay(zone)
                    .plusSeconds(random.nextInt(86_400))
                    .toInstant();
        }

        Duration time() {
            return Duration.ofSeconds(random.nextInt(500_000));
        }

        int days() {
            return 1 + random.nextInt(60);
        }

        void draw(Consumer<Sample> property) {
            for (int i = 0; i < DRAWS; i++) {
                property.accept(this);
            }
        }

        @Override
        public String toString() {
            return zone.toString();
        }
    }

    static Stream<Sample> zones() {
        return Stream.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
                .map(ZoneId::of)
                .map(zone -> new Sample(zone, WorkingCalendar.shipped(zone), new Random(20261122)));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void knowsNoSummerTime(Sample sample) {
        Instant end = FIRST.plusDays(DAYS).atStartOfDay(sample.zone()).toInstant();
        Instant start = FIRST.atStartOfDay(sample.zone()).toInstant();
        assertThat(sample.zone().getRules().nextTransition(start)).isNull();
        assertThat(ChronoUnit.HOURS.between(start, end)).isEqualTo(24L * DAYS);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void isDueAtTheCloseOfAWorkingDay(Sample sample) {
        sample.draw(s -> {
            Instant due = s.calendar().due(s.moment(), s.days());
            assertThat(s.calendar().working(s.calendar().dayOf(due))).isTrue();
            assertThat(s.calendar().open(due.minusSeconds(1))).isTrue();
            assertThat(s.calendar().open(due)).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("zones")
    void agreesWithCountingDayByDay(Sample sample) {
        sample.draw(s -> {
            Instant arrival = s.moment();
            int days = s.days();
            LocalDate day = s.calendar().dayOf(arrival);
            boolean inTime = s.calendar().working(day)
                    && LocalDateTime.ofInstant(arrival, s.zone()).toLocalTime().isBefore(closing(day));
            LocalDate last = s.calendar().dayOf(s.calendar().due(arrival, days));
            long counted = day.plusDays(1)
                    .datesUntil(last.plusDays(1))
                    .filter(s.calendar()::working)
                    .count();
            assertThat(counted).as("%s + %d", arrival, days).isEqualTo(inTime ? days : days + 1);
        });
    }

    /** The shipped hours, written down once more. */
    private static LocalTime closing(LocalDate day) {
        boolean fasting = between(day, "2026-02-19", "2026-03-20") || between(day, "2027-02-08", "2027-03-09");
        LocalTime usual = fasting ? LocalTime.of(15, 0) : LocalTime.of(16, 0);
        return day.getDayOfWeek().getValue() == 5 ? usual.plusMinutes(30) : usual;
    }

    private static boolean between(LocalDate day, String first, String last) {
        return !day.isBefore(LocalDate.parse(first)) && !day.isAfter(LocalDate.parse(last));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void neverLetsTheLaterBeDueEarlier(Sample sample) {
        sample.draw(s -> {
            Instant one = s.moment();
            Instant other = one.plus(Duration.ofMinutes(s.random().nextInt(30_000)));
            int days = s.days();
            assertThat(s.calendar().due(one, days))
                    .isBeforeOrEqualTo(s.calendar().due(other, days));
            assertThat(s.calendar().due(one, days)).isBefore(s.calendar().due(one, days + 1));
            Duration time = s.time();
            assertThat(s.calendar().plus(one, time))
                    .isBeforeOrEqualTo(s.calendar().plus(other, time));
            assertThat(s.calendar().plus(one, time)).isBefore(s.calendar().plus(one, time.plusSeconds(1)));
        });
    }

    @ParameterizedTest
    @MethodSource("zones")
    void addsDaysAndTimeInPartsAsInOne(Sample sample) {
        sample.draw(s -> {
            Instant from = s.moment();
            int days = s.days();
            int more = s.days();
            Instant between = s.calendar().due(from, days).minusSeconds(1);
            assertThat(s.calendar().due(between, more)).isEqualTo(s.calendar().due(from, days + more));
            Duration time = s.time();
            Duration rest = s.time();
            assertThat(s.calendar().plus(s.calendar().plus(from, time), rest))
                    .isEqualTo(s.calendar().plus(from, time.plus(rest)));
        });
    }

    @ParameterizedTest
    @MethodSource("zones")
    void measuresWhatItAdds(Sample sample) {
        sample.draw(s -> {
            Instant from = s.moment();
            Duration time = s.time();
            Instant to = s.calendar().plus(from, time);
            assertThat(s.calendar().elapsed(from, to)).isEqualTo(time);
            Instant between = from.plusSeconds(
                    (long) (s.random().nextDouble() * Duration.between(from, to).toSeconds()));
            assertThat(s.calendar().elapsed(from, between).plus(s.calendar().elapsed(between, to)))
                    .isEqualTo(time);
        });
    }

    @ParameterizedTest
    @MethodSource("zones")
    void measuresAsAWatchOnTheDoorWould(Sample sample) {
        for (int i = 0; i < 60; i++) {
            Instant from = sample.moment().truncatedTo(ChronoUnit.MINUTES);
            int minutes = sample.random().nextInt(10_000);
            long open = Stream.iterate(from, minute -> minute.plusSeconds(60))
                    .limit(minutes)
                    .filter(sample.calendar()::open)
                    .count();
            assertThat(sample.calendar().elapsed(from, from.plus(Duration.ofMinutes(minutes))))
                    .isEqualTo(Duration.ofMinutes(open));
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void opensOnTheMorningsThatItNames(Sample sample) {
        sample.draw(s -> {
            Instant moment = s.moment();
            int count = s.random().nextInt(40) - 20;
            Instant morning = s.calendar().morning(moment, count);
            assertThat(s.calendar().open(morning)).isTrue();
            assertThat(s.calendar().open(morning.minusSeconds(1))).isFalse();
            LocalDate day = s.calendar().dayOf(moment);
            LocalDate found = s.calendar().dayOf(morning);
            LocalDate first = count < 0 ? found : day.plusDays(1);
            LocalDate end = count < 0 ? day : found.plusDays(1);
            long workingDays = first.datesUntil(end.isBefore(first) ? first : end)
                    .filter(s.calendar()::working)
                    .count();
            int expected = count == 0 && !s.calendar().working(day) ? 1 : Math.abs(count);
            assertThat(workingDays).as("%s and %d", moment, count).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("zones")
    void waitsForTheNextOpening(Sample sample) {
        sample.draw(s -> {
            Instant moment = s.moment();
            Instant open = s.calendar().nextOpen(moment);
            assertThat(s.calendar().open(open)).isTrue();
            assertThat(s.calendar().elapsed(moment, open)).isZero();
            if (s.calendar().open(moment)) {
                assertThat(open).isEqualTo(moment);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("zones")
    void losesNoTimeOfAnOfficeToAPause(Sample sample) {
        sample.draw(s -> {
            Instant due = s.calendar().due(s.moment(), s.days());
            Instant since = due.minus(Duration.ofMinutes(s.random().nextInt(20_000)));
            Instant until = since.plus(Duration.ofMinutes(s.random().nextInt(20_000)));
            Instant later = s.calendar().resumed(due, since, until);
            assertThat(s.calendar().elapsed(due, later))
                    .isGreaterThanOrEqualTo(s.calendar().elapsed(since, until));
            assertThat(s.calendar().open(later.minusSeconds(1))).isTrue();
            assertThat(s.calendar().open(later)).isFalse();
        });
    }
}
