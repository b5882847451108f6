package id.halowarga.directory;

import id.halowarga.classification.Topic;
import java.util.List;
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
 */
public record Opd(OpdCode code, String name, String label, String duties, Set<Topic> topics, List<String> keywords) {
    /** Copies the collections. */
    public Opd {
        topics = Set.copyOf(topics);
        keywords = List.copyOf(keywords);
    }
}
