package id.halowarga.transcript;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Carries a transcript's lines to what is tested: the core alone, or a whole channel. */
public interface TranscriptDriver {
    /**
     * The city's time zone.
     *
     * @return the zone
     */
    ZoneId zone();

    /**
     * Sets the clock.
     *
     * @param now the time
     */
    void time(Instant now);

    /** Lets the city's clock do what is due by now. */
    void tick();

    /**
     * Lets nothing reach somebody any more.
     *
     * @param persona who
     */
    void block(String persona);

    /**
     * Seats somebody, and makes them a handler if the seat says so.
     *
     * @param persona who
     * @param seat    where, and as what
     */
    void appoint(String persona, Seat seat);

    /**
     * The name that people see of somebody.
     *
     * @param persona who
     * @return the same with a capital
     */
    static String name(String persona) {
        return persona.substring(0, 1).toUpperCase(Locale.ROOT) + persona.substring(1);
    }

    /**
     * Sends something.
     *
     * @param persona who
     * @param input   what, kept words filled in
     */
    void send(String persona, Line.Input input);

    /**
     * The next message of the bot to a person; waits for it where messages take time.
     *
     * @param persona whom to
     * @return the message, empty if none comes
     */
    Optional<Heard> next(String persona);

    /**
     * A message that nobody expected.
     *
     * @return its words, empty if everything sent so far was expected
     */
    Optional<String> unexpected();
}
