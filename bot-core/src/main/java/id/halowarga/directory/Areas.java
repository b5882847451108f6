package id.halowarga.directory;

import id.halowarga.classification.Topic;
import id.halowarga.message.Pin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The city's areas, and the topics that each area's own unit looks after.
 *
 * @param areas  the areas, in the order in which they are looked through
 * @param topics the topics that belong to the unit of the place, such as the front desks of kecamatan and kelurahan
 */
public record Areas(List<Area> areas, Set<Topic> topics) {
    /** No areas: every topic has one owner in the whole city. */
    public static final Areas NONE = new Areas(List.of(), Set.of());

    private static final Pattern SHORT_MARK = Pattern.compile(" (kec|kel|ds|jl|jln|gg|perum) \\. ");
    private static final Set<String> MARKS =
            Set.of("kecamatan", "kec", "kelurahan", "kel", "desa", "ds", "camat", "lurah", "kantor");
    private static final Set<String> STREETS = Set.of("jalan", "jln", "jl", "gang", "gg", "perumahan", "perum");

    /** Copies the collections. */
    public Areas {
        areas = List.copyOf(areas);
        topics = Set.copyOf(topics);
    }

    /**
     * Finds the area of a place: by the pin, else by the address in words, else by a kecamatan, kelurahan or desa that the
     * report's own words name.
     *
     * @param text  the report's words
     * @param place what is said of the place
     * @return the area, empty if none fits, or names of several do
     */
    public Optional<Area> find(String text, Whereabouts place) {
        return place.pin()
                .flatMap(this::at)
                .or(() -> only(address(place.words()), before -> !STREETS.contains(last(before))))
                .or(() -> only(address(text), before -> MARKS.contains(last(before))));
    }

    /**
     * Finds the area of a point.
     *
     * @param point the point
     * @return the first area that holds it, empty if none does
     */
    public Optional<Area> at(Pin point) {
        return areas.stream()
                .filter(area -> area.outline().filter(o -> o.contains(point)).isPresent())
                .findFirst();
    }

    /**
     * Whether a point is in the city, as far as that is known.
     *
     * @param point the point
     * @return false only where every area has an outline and none holds the point
     */
    public boolean contains(Pin point) {
        return areas.isEmpty()
                || areas.stream().anyMatch(area -> area.outline().isEmpty())
                || at(point).isPresent();
    }

    /**
     * The topics that a unit looks after for its area.
     *
     * @param unit a unit
     * @return the topics of the place if the unit has an area, else none
     */
    public Set<Topic> topicsOf(OpdCode unit) {
        return areas.stream().anyMatch(area -> area.unit().equals(unit)) ? topics : Set.of();
    }

    private static String address(String words) {
        return SHORT_MARK.matcher(PlainText.of(words)).replaceAll(" $1 ");
    }

    private Optional<Area> only(String words, Predicate<String> before) {
        Set<Area> named = areas.stream()
                .filter(area ->
                        area.names().stream().anyMatch(name -> PlainText.says(words, PlainText.of(name), before)))
                .collect(Collectors.toUnmodifiableSet());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
