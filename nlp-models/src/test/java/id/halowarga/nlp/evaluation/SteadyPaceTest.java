package id.halowarga.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SteadyPaceTest {
    @Test
    void repeatsATaskUntilItIsNoFasterAndTellsTheFastestRound() {
        AtomicInteger rounds = new AtomicInteger();
        double micros = new SteadyPace(rounds::incrementAndGet).micros();

        assertThat(rounds).hasValueGreaterThan(6);
        assertThat(micros).isBetween(0.0, 50_000.0);
    }
}
