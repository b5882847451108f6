package id.halowarga.ticket.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.directory.OpdCode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped(ZoneId.of("Asia/Jakarta"));
    /** A Monday, nine in the morning in Jakarta. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    private static Passage passage(String officer, Optional<Duration> answered, Optional<Duration> done) {
        return new Passage(
                Optional.of(new OpdCode("dpupr")),
                Optional.of(officer),
                MONDAY,
                answered.map(MONDAY::plus),
                done.map(MONDAY::plus),
                MONDAY.plus(Duration.ofDays(1)),
                done.isEmpty(),
                done.isEmpty() && answered.isEmpty());
    }

    @Test
    void areEmptyWithoutATicket() {
        assertThat(Figures.of(List.of(), CALENDAR))
                .isEqualTo(new Figures(0, 0, 0, 0, 0, Optional.empty(), Optional.empty()));
    }

    @Test
    void countAndFindTheMedianOfWorkingTime() {
        List<Passage> passages = List.of(
                passage("Budi", Optional.of(Duration.ofHours(1)), Optional.of(Duration.ofHours(2))),
                passage("Budi", Optional.of(Duration.ofHours(2)), Optional.of(Duration.ofDays(2))),
                passage("Siti", Optional.of(Duration.ofHours(1)), Optional.empty()),
                passage("Siti", Optional.empty(), Optional.empty()));

        Figures figures = Figures.of(passages, CALENDAR);

        assertThat(figures.received()).isEqualTo(4);
        assertThat(figures.open()).isEqualTo(2);
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.done()).isEqualTo(2);
        assertThat(figures.onTime()).isEqualTo(1);
        assertThat(figures.firstAnswer()).contains(Duration.ofHours(1));
        Duration twoDays = CALENDAR.elapsed(MONDAY, MONDAY.plus(Duration.ofDays(2)));
        assertThat(twoDays).isLessThan(Duration.ofDays(1));
        assertThat(figures.completion())
                .contains(Duration.ofHours(2).plus(twoDays).dividedBy(2));
        assertThat(Figures.by(passages, p -> p.officer().orElse(""), CALENDAR))
                .hasSize(2)
                .extractingByKey("Siti")
                .extracting(Figures::received)
                .isEqualTo(2);
    }
}
