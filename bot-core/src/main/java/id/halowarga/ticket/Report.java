package id.halowarga.ticket;

import id.halowarga.classification.Suggestion;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.MediaContent;
import java.util.List;
import java.util.Optional;

/**
 * What a citizen sends off: a ticket before it has a number. Personal data: {@link #toString()} is redacted.
 *
 * @param kind        what the citizen wants
 * @param description the citizen's words, 1 to 10,000 characters
 * @param place       where it is
 * @param media       photos and other files, at most five
 * @param opd         the OPD that the citizen confirmed; empty lets an operator decide
 * @param identity    who may see the name
 * @param reporter    the citizen
 * @param suggested   what the classifier thought, by falling probability
 * @param emergency   whether the words tell of an emergency
 * @param profane     whether the words hold swear words
 * @param about       the unit whose staff it is about, from which it is hidden; empty for other kinds and where unknown
 */
public record Report(
        TicketKind kind,
        String description,
        Place place,
        List<MediaContent.Stored> media,
        Optional<OpdCode> opd,
        Identity identity,
        Reporter reporter,
        List<Suggestion> suggested,
        boolean emergency,
        boolean profane,
        Optional<OpdCode> about) {
    /** Most files of one report. */
    public static final int MAX_MEDIA = 5;

    /** Longest description, in UTF-16 units. */
    public static final int MAX_DESCRIPTION = 10_000;

    /**
     * Copies the lists and checks the limits.
     *
     * @throws IllegalArgumentException if the description is blank or too long, or there are too many files
     */
    public Report {
        media = List.copyOf(media);
        suggested = List.copyOf(suggested);
        if (description.isBlank() || description.length() > MAX_DESCRIPTION) {
            throw new IllegalArgumentException("a description has 1 to 10,000 characters");
        }
        if (media.size() > MAX_MEDIA) {
            throw new IllegalArgumentException("a report has at most five files");
        }
    }

    /**
     * A report that is about no unit's staff.
     *
     * @param kind        what the citizen wants
     * @param description the citizen's words, 1 to 10,000 characters
     * @param place       where it is
     * @param media       photos and other files, at most five
     * @param opd         the OPD that the citizen confirmed; empty lets an operator decide
     * @param identity    who may see the name
     * @param reporter    the citizen
     * @param suggested   what the classifier thought, by falling probability
     * @param emergency   whether the words tell of an emergency
     * @param profane     whether the words hold swear words
     */
    public Report(
            TicketKind kind,
            String description,
            Place place,
            List<MediaContent.Stored> media,
            Optional<OpdCode> opd,
            Identity identity,
            Reporter reporter,
            List<Suggestion> suggested,
            boolean emergency,
            boolean profane) {
        this(kind, description, place, media, opd, identity, reporter, suggested, emergency, profane, Optional.empty());
    }

    @Override
    public String toString() {
        return "Report[" + kind + ", REDACTED]";
    }
}
