package id.halowarga.directory;

import id.halowarga.classification.Topic;
import id.halowarga.message.Pin;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The city's OPD catalogue.
 *
 * @param city     the city's or regency's name, such as {@code Kota Contoh}
 * @param timeZone its time zone: WIB, WITA or WIT
 * @param opds     the units, in the order in which they are listed
 * @param external the owners outside the city government
 * @param kinds    the units that answer reports on staff, on corruption and on this channel
 * @param areas    the areas that have units of their own
 */
public record Directory(
        String city, ZoneId timeZone, List<Opd> opds, List<ExternalOwner> external, KindOwners kinds, Areas areas) {
    /**
     * Copies the lists and checks that codes are unique and that each topic has one owner at most, and that owners of kinds are
     * units.
     *
     * @throws IllegalArgumentException if a code or a topic stands twice, there is no OPD, or an owner of a kind or
     *     the unit of an area is none
     */
    public Directory {
        opds = List.copyOf(opds);
        external = List.copyOf(external);
        if (opds.isEmpty()) {
            throw new IllegalArgumentException("the directory names no OPD");
        }
        Set<OpdCode> codes = new HashSet<>();
        opds.forEach(opd -> requireNew(codes.add(opd.code()), "code " + opd.code()));
        external.forEach(owner -> requireNew(codes.add(owner.code()), "code " + owner.code()));
        Set<Topic> topics = new HashSet<>();
        opds.forEach(opd -> opd.topics().forEach(topic -> requireNew(topics.add(topic), "topic " + topic.code())));
        requireTree(opds);
        Set<OpdCode> units = opds.stream().map(Opd::code).collect(Collectors.toUnmodifiableSet());
        kinds.all().filter(code -> !units.contains(code)).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException(code + " owns a kind but is no OPD");
        });
        areas.areas().stream()
                .map(Area::unit)
                .filter(code -> !units.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException(code + " looks after an area but is no OPD");
                });
    }

    /**
     * A catalogue without areas.
     *
     * @param city     the city's or regency's name
     * @param timeZone its time zone
     * @param opds     the units, in the order in which they are listed
     * @param external the owners outside the city government
     * @param kinds    the units that answer reports of some kinds
     */
    public Directory(String city, ZoneId timeZone, List<Opd> opds, List<ExternalOwner> external, KindOwners kinds) {
        this(city, timeZone, opds, external, kinds, Areas.NONE);
    }

    /**
     * A catalogue in which no unit owns a kind.
     *
     * @param city     the city's or regency's name
     * @param timeZone its time zone
     * @param opds     the units, in the order in which they are listed
     * @param external the owners outside the city government
     */
    public Directory(String city, ZoneId timeZone, List<Opd> opds, List<ExternalOwner> external) {
        this(city, timeZone, opds, external, KindOwners.NONE);
    }

    private static void requireNew(boolean added, String what) {
        if (!added) {
            throw new IllegalArgumentException(what + " stands twice in the directory");
        }
    }

    /** Climbing from any unit has an end. */
    private static void requireTree(List<Opd> opds) {
        Map<OpdCode, Opd> byCode = opds.stream().collect(Collectors.toMap(Opd::code, Function.identity()));
        for (Opd opd : opds) {
            Optional<OpdCode> above = opd.under();
            for (int steps = 0; above.isPresent(); steps++) {
                Opd next = byCode.get(above.get());
                if (next == null || steps > opds.size()) {
                    throw new IllegalArgumentException(
                            "'under' of " + opd.code() + " leads nowhere: it names no unit, or goes in a circle");
                }
                above = next.under();
            }
        }
    }

    /**
     * The units to which a unit can pass tickets down (disposisi).
     *
     * @param code the unit's code
     * @return those directly below it, possibly none
     */
    public List<Opd> below(OpdCode code) {
        return opds.stream()
                .filter(opd -> opd.under().filter(code::equals).isPresent())
                .toList();
    }

    /**
     * Finds an owner outside the city government by its code.
     *
     * @param code the code
     * @return the owner, empty if there is none
     */
    public Optional<ExternalOwner> outside(OpdCode code) {
        return external.stream().filter(owner -> owner.code().equals(code)).findFirst();
    }

    /**
     * Finds a unit by its code.
     *
     * @param code the code
     * @return the unit, empty if there is none
     */
    public Optional<Opd> opd(OpdCode code) {
        return opds.stream().filter(opd -> opd.code().equals(code)).findFirst();
    }

    /**
     * The topics that a unit answers: those that it owns in the whole city, and those that it looks after for its area.
     *
     * @param code the unit's code
     * @return the topics, none if there is no such unit
     */
    public Set<Topic> topicsOf(OpdCode code) {
        Set<Topic> topics = new HashSet<>(areas.topicsOf(code));
        opd(code).ifPresent(unit -> topics.addAll(unit.topics()));
        return Set.copyOf(topics);
    }

    /**
     * Finds the area of a point.
     *
     * @param point the point
     * @return the area, empty if none holds it
     */
    public Optional<Area> area(Pin point) {
        return areas.at(point);
    }

    /**
     * Finds the owner of a topic.
     *
     * @param topic the topic
     * @return the unit, empty if none owns it here
     */
    public Optional<Opd> owner(Topic topic) {
        return opds.stream().filter(opd -> opd.topics().contains(topic)).findFirst();
    }
}
