package id.halowarga.directory;

import id.halowarga.message.Pin;
import java.util.Optional;

/**
 * What a citizen says of the place. Personal data: {@link #toString()} is redacted.
 *
 * @param words the address in words, empty if none were given
 * @param pin   the point on the map, if one was sent
 */
public record Whereabouts(String words, Optional<Pin> pin) {
    /** Nothing said. */
    public static final Whereabouts UNKNOWN = new Whereabouts("", Optional.empty());

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
