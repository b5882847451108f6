package id.halowarga.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. Clocks of other zones made from it move along. */
public final class TestClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * A clock in UTC.
     *
     * @param instant what it shows
     * @return the clock
     */
    public static TestClock at(Instant instant) {
        return new TestClock(new AtomicReference<>(instant), ZoneOffset.UTC);
    }

    /**
     * A clock in UTC.
     *
     * @param instant what it shows, such as {@code 2026-11-02T02:00:00Z}
     * @return the clock
     */
    public static TestClock at(String instant) {
        return at(Instant.parse(instant));
    }

    /**
     * Sets it.
     *
     * @param instant what it shows from now on
     */
    public void set(Instant instant) {
        now.set(instant);
    }

    /**
     * Moves it on.
     *
     * @param duration how far
     */
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public TestClock withZone(ZoneId other) {
        return new TestClock(now, other);
    }
}
