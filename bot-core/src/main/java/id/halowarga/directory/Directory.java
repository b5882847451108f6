package id.halowarga.directory;

import id.halowarga.classification.Topic;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The city's OPD catalogue.
 *
 * @param city     the city's or regency's name, such as {@code Kota Contoh}
 * @param timeZone its time zone: WIB, WITA or WIT
 * @param opds     the units, in the order in which they are listed
 * @param external the owners outside the city government
 */
public record Directory(String city, ZoneId timeZone, List<Opd> opds, List<ExternalOwner> external) {
    /**
     * Copies the lists and checks that codes are unique and that each topic has one owner at most.
     *
     * @throws IllegalArgumentException if a code or a topic stands twice, or there is no OPD
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
    }

    private static void requireNew(boolean added, String what) {
        if (!added) {
            throw new IllegalArgumentException(what + " stands twice in the directory");
        }
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
     * Finds the owner of a topic.
     *
     * @param topic the topic
     * @return the unit, empty if none owns it here
     */
    public Optional<Opd> owner(Topic topic) {
        return opds.stream().filter(opd -> opd.topics().contains(topic)).findFirst();
    }
}
