package id.halowarga.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Buckets<String> buckets = new Buckets<>(2, clock);

    @Test
    void refillSteadily() {
        assertThat(buckets.take("a")).isTrue();
        assertThat(buckets.take("a")).isTrue();
        assertThat(buckets.take("a")).isFalse();
        assertThat(buckets.take("b")).isTrue();
        now = now.plusSeconds(20);
        assertThat(buckets.take("a")).isFalse();
        now = now.plusSeconds(20);
        assertThat(buckets.take("a")).isTrue();
    }

    @Test
    void shutNobodyOutWhenTheClockIsSetBack() {
        assertThat(buckets.take("a")).isTrue();
        now = now.minus(Duration.ofDays(30));
        assertThat(buckets.take("a")).isTrue();
        assertThat(buckets.take("a")).isFalse();
        now = now.plusSeconds(30);
        assertThat(buckets.take("a")).isTrue();
    }
}
