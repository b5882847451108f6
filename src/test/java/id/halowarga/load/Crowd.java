package id.halowarga.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The citizens of a measurement, spread over the platforms. */
final class Crowd implements AutoCloseable {
    private static final long SILENCE = Duration.ofSeconds(10).toNanos();

    private final List<Citizen> citizens = new ArrayList<>();
    private final Pace pace;

    /**
     * Lets citizens begin.
     *
     * @param run        how they behave
     * @param people     how many
     * @param platforms  where they write
     * @param board      takes what they see
     * @param identities numbers of people who never wrote before
     */
    Crowd(LoadRun run, LoadPlan.People people, List<Platform> platforms, Board board, AtomicLong identities) {
        pace = pace(run, people);
        for (int i = 0; i < people.citizens(); i++) {
            Platform platform = platforms.get(i % platforms.size());
            citizens.add(new Citizen(platform, pace, board, identities::incrementAndGet, run.ordinal() * 100_000L + i));
        }
        citizens.forEach(Citizen::begin);
    }

    private static Pace pace(LoadRun run, LoadPlan.People people) {
        return switch (run.crowd()) {
            case HASTY -> new Pace(0, Duration.ZERO);
            case EVEN -> new Pace(people.perSecond(), Duration.ZERO);
            case THINKING -> new Pace(0, people.thinking());
        };
    }

    Pace pace() {
        return pace;
    }

    /** How many have waited for an answer for more than ten seconds. */
    long silent() {
        return citizens.stream().filter(citizen -> citizen.waitsSince(SILENCE)).count();
    }

    @Override
    public void close() {
        pace.close();
        citizens.forEach(Citizen::leave);
    }
}
