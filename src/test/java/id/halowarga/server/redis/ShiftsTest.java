package id.halowarga.server.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShiftsTest {
    private static final ReadyEntry TURN = new ReadyEntry(new Shard(0), "1-0", "x", false);

    private final Shifts shifts = new Shifts(2, Duration.ofHours(1));

    @Test
    void holdsATurnAsLongAsRedisHeardOfIt() {
        Shifts.Shift shift = shifts.begin(TURN);
        assertThat(shift.lapsed()).isFalse();
        shift.heard(System.nanoTime() - Duration.ofHours(2).toNanos());
        assertThat(shift.lapsed()).isTrue();
        shift.heard(System.nanoTime());
        assertThat(shift.lapsed()).isFalse();
    }

    @Test
    void renewsNoTurnThatHangs() {
        Shifts.Shift shift = shifts.begin(TURN);
        assertThat(shifts.youngerThan(Duration.ofHours(1))).containsExactly(shift);
        assertThat(shifts.youngerThan(Duration.ZERO)).isEmpty();
        assertThat(shifts.hanging(Duration.ZERO)).containsExactly(shift);
        shift.leave();
        assertThat(shift.lapsed()).isTrue();
        assertThat(shifts.hanging(Duration.ZERO)).isEmpty();
        assertThat(shifts.youngerThan(Duration.ofHours(1))).isEmpty();
    }

    @Test
    void hasRoomAgainWhenATurnEnds() {
        Shifts.Shift first = shifts.begin(TURN);
        assertThat(shifts.full()).isFalse();
        shifts.begin(new ReadyEntry(new Shard(0), "2-0", "y", false));
        assertThat(shifts.full()).isTrue();
        shifts.end(first);
        assertThat(shifts.full()).isFalse();
    }
}
