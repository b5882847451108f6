package id.halowarga.server.directory;

import id.halowarga.classification.Topic;
import id.halowarga.directory.Area;
import id.halowarga.directory.Areas;
import id.halowarga.directory.OpdCode;
import id.halowarga.directory.Outline;
import id.halowarga.message.Pin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads the areas of a catalogue file. */
final class AreaEntries {
    private static final Set<String> AREAS = Set.of("topics", "units");
    private static final Set<String> UNIT = Set.of("unit", "names", "polygon", "centre", "radius");

    private AreaEntries() {}

    /** The areas, none where the file has no such entry. */
    static Areas of(YamlEntry file) {
        return file.optionalEntry("areas", AREAS)
                .map(entry -> new Areas(
                        entry.entries("units", UNIT).stream()
                                .map(AreaEntries::area)
                                .toList(),
                        topics(entry)))
                .orElse(Areas.NONE);
    }

    private static Set<Topic> topics(YamlEntry entry) {
        return entry.texts("topics").stream()
                .map(code -> checked(entry, () -> new Topic(code), "'topics' may hold topic codes only: " + code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Area area(YamlEntry entry) {
        String unit = entry.text("unit");
        List<String> names = entry.texts("names").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (names.isEmpty()) {
            throw new DirectoryFormatException(entry.line(), "'names' must hold one name at least");
        }
        OpdCode code = checked(entry, () -> new OpdCode(unit), "'unit' is no OPD code: " + unit);
        return new Area(code, names, outline(entry));
    }

    private static Optional<Outline> outline(YamlEntry entry) {
        List<String> corners = entry.texts("polygon");
        Optional<String> centre = entry.optionalText("centre");
        if (!corners.isEmpty() && centre.isPresent()) {
            throw new DirectoryFormatException(entry.line(), "an area has a 'polygon' or a 'centre', not both");
        }
        if (!corners.isEmpty()) {
            List<Pin> pins = corners.stream().map(corner -> pin(entry, corner)).toList();
            return Optional.of(
                    checked(entry, () -> new Outline.Polygon(pins), "'polygon' needs three corners at least"));
        }
        return centre.map(middle -> {
            Pin pin = pin(entry, middle);
            String metres = entry.text("radius");
            return checked(
                    entry,
                    () -> new Outline.Circle(pin, Double.parseDouble(metres)),
                    "'radius' is no positive number of metres: " + metres);
        });
    }

    private static Pin pin(YamlEntry entry, String written) {
        String[] parts = written.split("[,\\s]+", 2);
        return checked(
                entry,
                () -> new Pin(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])),
                "not a point such as '-6.914, 107.609': " + written);
    }

    private static <T> T checked(YamlEntry entry, Supplier<T> reading, String problem) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw new DirectoryFormatException(entry.line(), problem);
        }
    }
}
