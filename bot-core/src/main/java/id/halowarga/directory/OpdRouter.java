package id.halowarga.directory;

import id.halowarga.classification.Classification;
import id.halowarga.classification.ComplaintClassifier;
import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.directory.Grounds.Named;
import id.halowarga.directory.Grounds.NamedOutside;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is responsible: services by name first, then owners outside the city, then the classifier's topics by the city's
 * directory and, where the unit of the place answers, by the place. Where a name and a sure classifier contradict each other, the
 * citizen chooses.
 */
public final class OpdRouter {
    /** Number of units offered where no single one is sure enough. */
    public static final int CHOICES = 3;

    private static final int REASONS = 5;

    /** From this probability of its topic on the classifier is believed rather than the name of an owner outside the city. */
    private static final double ALMOST_CERTAIN = 0.9;

    private final Directory directory;
    private final ComplaintClassifier classifier;
    private final List<Known<Opd>> units;
    private final List<Known<ExternalOwner>> outsiders;

    /** An owner and its matters by name. */
    private record Known<T>(T owner, Keywords keywords) {}

    /**
     * Makes a router.
     *
     * @param directory  the city's catalogue
     * @param classifier finds topics
     */
    public OpdRouter(Directory directory, ComplaintClassifier classifier) {
        this.directory = directory;
        this.classifier = classifier;
        this.units = directory.opds().stream()
                .map(opd -> new Known<>(opd, new Keywords(opd.keywords())))
                .toList();
        this.outsiders = directory.external().stream()
                .map(owner -> new Known<>(owner, new Keywords(owner.keywords())))
                .toList();
    }

    /**
     * Finds who is responsible, without knowing the place.
     *
     * @param text the citizen's words
     * @return who, and how sure that is
     */
    public Routing route(String text) {
        return route(text, Whereabouts.UNKNOWN);
    }

    /**
     * Finds who is responsible.
     *
     * @param text  the citizen's words
     * @param place what is said of the place: it decides among the units of areas
     * @return who, and how sure that is
     */
    public Routing route(String text, Whereabouts place) {
        return explain(text, place).routing();
    }

    /**
     * Finds who is responsible, and tells by what: the rules of the catalogue that fit, and what the classifier thought.
     *
     * @param text  the citizen's words
     * @param place what is said of the place
     * @return who, and the grounds
     */
    public Grounds explain(String text, Whereabouts place) {
        Classification classification = classifier.classify(text);
        String words = PlainText.of(text);
        Optional<Area> area = directory.areas().find(text, place);
        List<Named> named = units.stream()
                .flatMap(unit -> unit.keywords().first(words).map(word -> new Named(unit.owner(), word)).stream())
                .toList();
        Optional<NamedOutside> outside = outsiders.stream()
                .flatMap(outsider ->
                        outsider.keywords().first(words).map(word -> new NamedOutside(outsider.owner(), word)).stream())
                .findFirst();
        Optional<Opd> local = classification.top().flatMap(top -> localUnit(top.topic(), area));
        return new Grounds(decide(classification, named, outside, area), classification, named, outside, area, local);
    }

    private Routing decide(
            Classification classification, List<Named> named, Optional<NamedOutside> outside, Optional<Area> area) {
        List<Suggestion> suggested = classification.suggestions();
        Optional<Opd> sure =
                classification.top().filter(top -> classification.confident()).flatMap(top -> owner(top.topic(), area));
        List<Opd> owners = named.stream().map(Named::opd).toList();
        if (owners.size() == 1
                && sure.filter(owner -> !owner.equals(owners.get(0))).isEmpty()) {
            return new Routing.Proposed(owners.get(0), suggested);
        }
        if (owners.isEmpty() && outside.isPresent() && !contradicts(classification, sure)) {
            return new Routing.Outside(outside.get().owner(), suggested);
        }
        if (owners.isEmpty() && outside.isEmpty() && sure.isPresent()) {
            return new Routing.Proposed(sure.get(), suggested);
        }
        return choices(classification, sure, owners, area);
    }

    private static boolean contradicts(Classification classification, Optional<Opd> sure) {
        return sure.isPresent()
                && classification
                        .top()
                        .filter(top -> top.probability() >= ALMOST_CERTAIN)
                        .isPresent();
    }

    /** What the classifier is sure of, then what was named, then what it thought of else. */
    private Routing choices(Classification classification, Optional<Opd> sure, List<Opd> named, Optional<Area> area) {
        List<Suggestion> suggested = classification.suggestions();
        Set<Opd> choices = new LinkedHashSet<>();
        sure.ifPresent(choices::add);
        choices.addAll(named);
        if (classification
                .top()
                .filter(top -> top.probability() >= ComplaintClassifier.WORTH_OFFERING)
                .isPresent()) {
            suggested.forEach(s -> owner(s.topic(), area).ifPresent(choices::add));
        }
        return choices.isEmpty()
                ? new Routing.Unknown(suggested)
                : new Routing.Choices(choices.stream().limit(CHOICES).toList(), suggested);
    }

    private Optional<Opd> localUnit(Topic topic, Optional<Area> area) {
        return area.filter(known -> directory.areas().topics().contains(topic))
                .flatMap(known -> directory.opd(known.unit()));
    }

    /**
     * Finds the owner of a topic.
     *
     * @param topic the topic
     * @param area  the area of the place, if one is known
     * @return the unit of the place for the topics that belong to it, else the city's owner of the topic
     */
    public Optional<Opd> owner(Topic topic, Optional<Area> area) {
        return localUnit(topic, area).or(() -> directory.owner(topic));
    }

    /**
     * The units to offer for a choice, whatever the confidence.
     *
     * @param suggested topics by falling probability
     * @return at most {@link #CHOICES}, the likeliest first
     */
    public List<Opd> likeliest(List<Suggestion> suggested) {
        List<Opd> owners = new ArrayList<>();
        suggested.forEach(
                s -> directory.owner(s.topic()).filter(o -> !owners.contains(o)).ifPresent(owners::add));
        return owners.stream().limit(CHOICES).toList();
    }

    /**
     * Tells why the classifier thought of a topic.
     *
     * @param text  the citizen's words
     * @param topic the topic
     * @return the few words that spoke most for it, possibly none
     */
    public List<String> reasons(String text, Topic topic) {
        return classifier.reasons(text, topic, REASONS);
    }

    /**
     * Finds a unit by what a person calls it: code, name, short name, or a keyword of its own.
     *
     * @param typed the words
     * @return the unit, empty if none or several fit
     */
    public Optional<Opd> named(String typed) {
        String words = PlainText.of(typed);
        List<Opd> exact = directory.opds().stream()
                .filter(opd -> words.equals(PlainText.of(opd.code().value()))
                        || words.equals(PlainText.of(opd.name()))
                        || words.equals(PlainText.of(opd.label())))
                .toList();
        if (!exact.isEmpty()) {
            return exact.stream().findFirst();
        }
        List<Opd> partial = units.stream()
                .filter(unit -> calls(words, unit.owner()) || unit.keywords().mentioned(words))
                .map(Known::owner)
                .toList();
        return partial.size() == 1 ? Optional.of(partial.get(0)) : Optional.empty();
    }

    private static boolean calls(String words, Opd opd) {
        return words.length() > 5
                        && words.contains(" " + PlainText.of(opd.label()).strip() + " ")
                || words.strip().length() > 3 && PlainText.of(opd.name()).contains(words);
    }
}
