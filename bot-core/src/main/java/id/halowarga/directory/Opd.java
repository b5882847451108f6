package id.halowarga.directory;

import id.halowarga.classification.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A unit that answers.
 *
 * @param code     its code
 * @param name     its full name
 * @param label    a short name for buttons, at most 24 characters where possible
 * @param duties   one line of what it does, in citizens' words
 * @param topics   the classifier's topics that it owns in this city
 * @param keywords services and places by name that are its own, lower case, such as {@code molin}
 * @param under    the unit above it, which can pass tickets down to it; empty if none
 * @param approval whether the head sees answers before the citizen does
 */
public record Opd(
        OpdCode code,
        String name,
        String label,
        String duties,
        Set<Topic> topics,
        List<String> keywords,
        Optional<OpdCode> under,
        boolean approval) {
    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if it is under itself
     */
    public Opd {
        topics = Set.copyOf(topics);
        keywords = List.copyOf(keywords);
        if (under.filter(code::equals).isPresent()) {
            throw new IllegalArgumentException("the unit " + code + " cannot be under itself");
        }
    }

    /**
     * A unit under no other, whose answers go straight to the citizen.
     *
     * @param code     its code
     * @param name     its full name
     * @param label    a short name for buttons
     * @param duties   one line of what it does
     * @param topics   the classifier's topics that it owns
     * @param keywords services and places by name that are its own, lower case
     */
    public Opd(OpdCode code, String name, String label, String duties, Set<Topic> topics, List<String> keywords) {
        this(code, name, label, duties, topics, keywords, Optional.empty(), false);
    }
}
