package id.halowarga.directory;

import id.halowarga.classification.Classification;
import java.util.List;
import java.util.Optional;

/**
 * Who seems responsible for a complaint, and what speaks for it: names of services, the place, and the classifier.
 *
 * @param routing        who, and how sure that is
 * @param classification what the classifier thought
 * @param named          the units whose services the words name
 * @param outside        the owner outside the city whose matter the words name
 * @param area           the area of the place, if one is known
 * @param localUnit      the unit of that area, where the classifier's first topic belongs to the unit of the place
 */
public record Grounds(
        Routing routing,
        Classification classification,
        List<Named> named,
        Optional<NamedOutside> outside,
        Optional<Area> area,
        Optional<Opd> localUnit) {
    /**
     * A unit whose service the words name.
     *
     * @param opd     the unit
     * @param keyword the keyword of the catalogue by which it was found
     */
    public record Named(Opd opd, String keyword) {}

    /**
     * An owner outside the city whose matter the words name.
     *
     * @param owner   the owner
     * @param keyword the keyword of the catalogue by which it was found
     */
    public record NamedOutside(ExternalOwner owner, String keyword) {}

    /** Copies the list. */
    public Grounds {
        named = List.copyOf(named);
    }

    /**
     * Whether nothing speaks for anybody.
     *
     * @return true without a name and without a topic
     */
    public boolean none() {
        return named.isEmpty()
                && outside.isEmpty()
                && classification.suggestions().isEmpty();
    }

    /**
     * Whether a keyword alone decided that a unit is proposed.
     *
     * @param rule a unit that was named
     * @return false where the citizen was to choose all the same
     */
    public boolean decided(Named rule) {
        return routing instanceof Routing.Proposed proposed && proposed.opd().equals(rule.opd());
    }

    /**
     * Whether a keyword alone decided that an owner outside the city is named.
     *
     * @param rule the owner that was named
     * @return false where the classifier, or a service of the city, spoke against it
     */
    public boolean decided(NamedOutside rule) {
        return routing instanceof Routing.Outside proposed && proposed.owner().equals(rule.owner());
    }

    /**
     * The unit of the place, where the place decided that it is proposed.
     *
     * @return empty where a keyword or the classifier alone decided, or nothing did
     */
    public Optional<Opd> decidedByPlace() {
        return localUnit.filter(unit -> named.isEmpty()
                && routing instanceof Routing.Proposed proposed
                && proposed.opd().equals(unit));
    }
}
