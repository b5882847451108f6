package id.halowarga.ticket;

import id.halowarga.message.Pin;
import java.util.Optional;

/**
 * Where it is. Personal data: {@link #toString()} is redacted.
 *
 * @param pin   the point on the map, if one was sent
 * @param words the address in words, empty if none were given
 */
public record Place(Optional<Pin> pin, String words) {
    /** No place given. */
    public static final Place NONE = new Place(Optional.empty(), "");

    /**
     * Whether nothing is known.
     *
     * @return true without pin and words
     */
    public boolean unknown() {
        return pin.isEmpty() && words.isBlank();
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
