package id.halowarga.server.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));
    private final Random random = new Random(7);

    @Test
    void doublesUpToItsLimit() {
        assertThat(backoff.after(1, random)).isBetween(Duration.ofMillis(750), Duration.ofSeconds(1));
        assertThat(backoff.after(3, random)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(4));
        assertThat(backoff.after(7, random)).isBetween(Duration.ofSeconds(45), Duration.ofMinutes(1));
        assertThat(backoff.after(Integer.MAX_VALUE, random)).isBetween(Duration.ofSeconds(45), Duration.ofMinutes(1));
    }

    @Test
    void spreadsThoseThatFailedTogether() {
        assertThat(random.ints(20).mapToObj(i -> backoff.after(4, random)).distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void refusesALimitBelowTheFirstWait() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new Backoff(second, Duration.ofMillis(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(Duration.ZERO, second)).isInstanceOf(IllegalArgumentException.class);
    }
}
