package id.halowarga.conversation;

import id.halowarga.classification.Suggestion;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.MediaContent;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.TicketKind;
import java.util.List;
import java.util.Optional;

/**
 * A report that is being written: each part is a slot, filled or not. Personal data: {@link #toString()} is redacted.
 *
 * @param number      counts the conversation's drafts, so that buttons of an earlier one are known as such
 * @param kind        what the citizen wants
 * @param description the words so far, empty if none
 * @param place       the place; empty if not asked yet, {@link Place#NONE} if passed over
 * @param media       files so far
 * @param mediaAsked  whether photos were asked for, given or passed over
 * @param opd         the OPD chosen or proposed
 * @param opdSettled  whether the OPD's question is answered: proposed with confidence, chosen, or left to an officer
 * @param identity    who may see the name; empty if not asked yet
 * @param suggested   what the classifier thought of the description, by falling probability
 * @param emergency   whether the words told of an emergency
 * @param profane     whether the words held swear words
 */
public record Draft(
        int number,
        TicketKind kind,
        String description,
        Optional<Place> place,
        List<MediaContent.Stored> media,
        boolean mediaAsked,
        Optional<OpdCode> opd,
        boolean opdSettled,
        Optional<Identity> identity,
        List<Suggestion> suggested,
        boolean emergency,
        boolean profane) {
    /** Copies the lists. */
    public Draft {
        media = List.copyOf(media);
        suggested = List.copyOf(suggested);
    }

    @Override
    public String toString() {
        return "Draft[" + number + ", " + kind + ", REDACTED]";
    }
}
