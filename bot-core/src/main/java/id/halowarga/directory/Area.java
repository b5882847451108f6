package id.halowarga.directory;

import java.util.List;
import java.util.Optional;

/**
 * A kecamatan, kelurahan or desa with a unit of its own.
 *
 * @param unit    the unit that looks after it
 * @param names   what it and the places inside it are called, lower case, without "kecamatan" or "kelurahan", such as
 *                {@code contoh utara}
 * @param outline where it is on the map, if that is known
 */
public record Area(OpdCode unit, List<String> names, Optional<Outline> outline) {
    /** Copies the list. */
    public Area {
        names = List.copyOf(names);
    }
}
