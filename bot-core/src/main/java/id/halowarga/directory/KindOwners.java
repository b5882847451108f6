package id.halowarga.directory;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which units answer what is nobody's matter by its words alone.
 *
 * @param conduct    how a member of the staff behaved, such as the personnel agency; empty leaves it to the operators
 * @param corruption corruption and illegal levies: the inspectorate; empty means that this city takes no such reports here
 * @param channel    feedback about this channel; empty leaves it to the operators
 */
public record KindOwners(Optional<OpdCode> conduct, Optional<OpdCode> corruption, Optional<OpdCode> channel) {
    /** No unit at all. */
    public static final KindOwners NONE = new KindOwners(Optional.empty(), Optional.empty(), Optional.empty());

    Stream<OpdCode> all() {
        return Stream.of(conduct, corruption, channel).flatMap(Optional::stream);
    }
}
