package id.halowarga.conversation;

import id.halowarga.classification.Suggestion;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.MediaContent;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.TicketKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report that is being written: each part is a slot, filled or not. Personal data: {@link #toString()} is redacted.
 *
 * @param number      counts the conversation's drafts, so that buttons of an earlier one are known as such
 * @param kind        what the citizen wants
 * @param description the words so far, empty if none
 * @param place       the place; empty if not asked yet, {@link Place#NONE} if passed over
 * @param media       files so far
 * @param mediaAsked  whether photos were asked for and given or passed over
 * @param opd         the OPD proposed or chosen
 * @param decision    how far the question of the OPD is answered
 * @param identity    who may see the name; empty if not asked yet
 * @param suggested   what the classifier thought of the description, by falling probability
 * @param emergency   whether the words told of an emergency
 * @param profane     whether the words held swear words
 * @param revising    whether a single part is being changed, after which the review comes again
 * @param hints       what was found beside the draft, absent if nothing
 */
public record Draft(
        int number,
        TicketKind kind,
        String description,
        Optional<Place> place,
        List<MediaContent.Stored> media,
        boolean mediaAsked,
        Optional<OpdCode> opd,
        OpdDecision decision,
        Optional<Identity> identity,
        List<Suggestion> suggested,
        boolean emergency,
        boolean profane,
        boolean revising,
        Optional<Hints> hints) {
    /** Copies the lists. */
    public Draft {
        media = List.copyOf(media);
        suggested = List.copyOf(suggested);
    }

    static Draft empty(int number, TicketKind kind) {
        return new Draft(
                        number,
                        kind,
                        "",
                        Optional.empty(),
                        List.of(),
                        false,
                        Optional.empty(),
                        OpdDecision.UNDECIDED,
                        Optional.empty(),
                        List.of(),
                        false,
                        false,
                        false,
                        Optional.empty())
                .withKind(kind);
    }

    /**
     * Whether a slot has to be asked for.
     *
     * @param slot the state that asks for it
     * @return true if it is needed and empty
     */
    boolean misses(DialogueState slot) {
        return switch (slot) {
            case DESCRIPTION -> description.isBlank();
            case KIND -> hinted().kindOpen();
            case PLACE -> located() && place.isEmpty();
            case SIMILAR -> located() && hinted().similarOpen();
            case MEDIA -> located() && !mediaAsked && media.isEmpty();
            case OPD -> decision == OpdDecision.UNDECIDED;
            case IDENTITY -> identity.isEmpty();
            case IDLE,
                    REVIEW,
                    EDIT,
                    RESUME,
                    STATUS_NUMBER,
                    LANGUAGE,
                    WHICH_TICKET,
                    ADDITION,
                    REOPEN_REASON,
                    RATING,
                    RATING_WORDS,
                    NEXT_SLOT -> false;
        };
    }

    /** Whether place and photos are asked for; of suggestions and questions they are only taken when given. */
    boolean located() {
        return kind == TicketKind.COMPLAINT;
    }

    boolean blank() {
        return description.isBlank()
                && media.isEmpty()
                && place.filter(p -> !p.unknown()).isEmpty();
    }

    int roomForMedia() {
        return Report.MAX_MEDIA - media.size();
    }

    /** What was found beside the draft. */
    Hints hinted() {
        return hints.orElse(Hints.NONE);
    }

    /** Whether the citizen chooses the OPD: other kinds have an owner of their own. */
    boolean choosesOpd() {
        return kind != TicketKind.CORRUPTION && kind != TicketKind.CHANNEL_FEEDBACK;
    }

    /** Another kind: who may see the name and which OPD it is are asked anew where the kinds differ in that. */
    Draft withKind(TicketKind newKind) {
        Optional<Identity> name = identity.filter(chosen -> !newKind.aboutStaff() || chosen != Identity.OPEN);
        if (newKind == TicketKind.CONDUCT && name.isEmpty()) {
            name = Optional.of(Identity.CONFIDENTIAL);
        }
        Draft other = copy(newKind, description, place, media, mediaAsked, name, emergency, profane, revising);
        return newKind == kind ? other : other.withOpd(Optional.empty(), OpdDecision.UNDECIDED);
    }

    Draft withHints(Hints newHints) {
        return new Draft(
                number,
                kind,
                description,
                place,
                media,
                mediaAsked,
                opd,
                decision,
                identity,
                suggested,
                emergency,
                profane,
                revising,
                Optional.of(newHints));
    }

    Draft withDescription(String words) {
        return copy(kind, words, place, media, mediaAsked, identity, emergency, profane, revising);
    }

    Draft withPlace(Place newPlace) {
        return copy(
                kind, description, Optional.of(newPlace), media, mediaAsked, identity, emergency, profane, revising);
    }

    /** Adds files as far as there is room. */
    Draft withMoreMedia(List<MediaContent.Stored> files) {
        List<MediaContent.Stored> all = Stream.concat(media.stream(), files.stream())
                .distinct()
                .limit(Report.MAX_MEDIA)
                .toList();
        return copy(kind, description, place, all, mediaAsked, identity, emergency, profane, revising);
    }

    Draft withoutMedia() {
        return copy(kind, description, place, List.of(), mediaAsked, identity, emergency, profane, revising);
    }

    Draft withMediaAsked() {
        return copy(kind, description, place, media, true, identity, emergency, profane, revising);
    }

    /** What is about staff is never open. */
    Draft withIdentity(Identity newIdentity) {
        Identity kept = kind.aboutStaff() && newIdentity == Identity.OPEN ? Identity.CONFIDENTIAL : newIdentity;
        return copy(kind, description, place, media, mediaAsked, Optional.of(kept), emergency, profane, revising);
    }

    Draft withFlags(boolean nowEmergency, boolean nowProfane) {
        return copy(
                kind,
                description,
                place,
                media,
                mediaAsked,
                identity,
                emergency || nowEmergency,
                profane || nowProfane,
                revising);
    }

    Draft withRevising(boolean nowRevising) {
        return copy(kind, description, place, media, mediaAsked, identity, emergency, profane, nowRevising);
    }

    Draft withOpd(Optional<OpdCode> newOpd, OpdDecision newDecision) {
        return new Draft(
                number,
                kind,
                description,
                place,
                media,
                mediaAsked,
                newOpd,
                newDecision,
                identity,
                suggested,
                emergency,
                profane,
                revising,
                hints);
    }

    Draft withSuggested(List<Suggestion> newSuggested) {
        return new Draft(
                number,
                kind,
                description,
                place,
                media,
                mediaAsked,
                opd,
                decision,
                identity,
                newSuggested,
                emergency,
                profane,
                revising,
                hints);
    }

    private Draft copy(
            TicketKind newKind,
            String newDescription,
            Optional<Place> newPlace,
            List<MediaContent.Stored> newMedia,
            boolean newMediaAsked,
            Optional<Identity> newIdentity,
            boolean newEmergency,
            boolean newProfane,
            boolean newRevising) {
        return new Draft(
                number,
                newKind,
                newDescription,
                newPlace,
                newMedia,
                newMediaAsked,
                opd,
                decision,
                newIdentity,
                suggested,
                newEmergency,
                newProfane,
                newRevising,
                hints);
    }

    @Override
    public String toString() {
        return "Draft[" + number + ", " + kind + ", REDACTED]";
    }
}
