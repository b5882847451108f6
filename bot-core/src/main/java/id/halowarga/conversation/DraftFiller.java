package id.halowarga.conversation;

import id.halowarga.classification.TextReader;
import id.halowarga.classification.TextReading;
import id.halowarga.classification.TextReading.Intent;
import id.halowarga.directory.KindOwners;
import id.halowarga.directory.OpdRouter;
import id.halowarga.directory.Routing;
import id.halowarga.directory.Whereabouts;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Pin;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.TicketKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts what a citizen sends into the slots of the draft. */
final class DraftFiller {
    private final TextReader reader;
    private final OpdRouter router;
    private final KindOwners owners;

    DraftFiller(TextReader reader, OpdRouter router, KindOwners owners) {
        this.reader = reader;
        this.router = router;
        this.owners = owners;
    }

    /** The kind that words suggest, a complaint where they suggest none. */
    TicketKind kindOf(String words) {
        return reader.read(words).intent().map(DraftFiller::kind).orElse(TicketKind.COMPLAINT);
    }

    private static TicketKind kind(Intent intent) {
        return switch (intent) {
            case COMPLAINT, STAFF_CONDUCT, CORRUPTION -> TicketKind.COMPLAINT;
            case SUGGESTION -> TicketKind.SUGGESTION;
            case QUESTION -> TicketKind.INFORMATION;
        };
    }

    /** Sets the description, and with it flags and, unless the citizen chose it, the OPD. */
    void describe(Progress progress, String words) {
        String kept = words.strip();
        if (kept.length() > Report.MAX_DESCRIPTION) {
            kept = kept.substring(0, Report.MAX_DESCRIPTION);
            progress.note("note.toolong", Report.MAX_DESCRIPTION);
        }
        String description = kept;
        TextReading reading = reader.read(description);
        progress.change(draft ->
                draft.withDescription(description).withFlags(reading.emergency().isPresent(), reading.profane()));
        OpdDecision decision = progress.requireDraft().decision();
        if (decision != OpdDecision.CHOSEN && decision != OpdDecision.LEFT) {
            progress.change(draft -> propose(hint(draft, reading.intent())));
        }
    }

    /** A draft whose kind has a unit of its own goes there. */
    Draft own(Draft draft) {
        return switch (draft.kind()) {
            case CORRUPTION -> draft.withOpd(owners.corruption(), OpdDecision.CHOSEN);
            case CHANNEL_FEEDBACK ->
                draft.withOpd(
                        owners.channel(), owners.channel().isPresent() ? OpdDecision.CHOSEN : OpdDecision.OFFICER);
            case COMPLAINT, SUGGESTION, INFORMATION, CONDUCT -> draft;
        };
    }

    /** Another kind, chosen by the citizen. */
    Draft changeKind(Draft draft, TicketKind kind) {
        boolean same = draft.kind() == kind;
        Draft changed = draft.withKind(kind).withHints(draft.hinted().withKindSettled());
        return same || changed.description().isBlank() ? own(changed) : propose(changed);
    }

    /** Words on staff or corruption suggest another kind, which the citizen decides on. */
    private static Draft hint(Draft draft, Optional<Intent> intent) {
        Optional<TicketKind> other =
                draft.kind() == TicketKind.COMPLAINT ? intent.flatMap(DraftFiller::staffKind) : Optional.empty();
        return other.map(kind -> draft.withHints(draft.hinted().suggesting(kind)))
                .orElse(draft);
    }

    private static Optional<TicketKind> staffKind(Intent intent) {
        return switch (intent) {
            case STAFF_CONDUCT -> Optional.of(TicketKind.CONDUCT);
            case CORRUPTION -> Optional.of(TicketKind.CORRUPTION);
            case COMPLAINT, SUGGESTION, QUESTION -> Optional.empty();
        };
    }

    /** Adds words to the description. */
    void describeFurther(Progress progress, String words) {
        String before = progress.requireDraft().description();
        describe(progress, before.isBlank() ? words : before + "\n" + words.strip());
    }

    /** Who is responsible, or, of a report on conduct, whose staff it is about. */
    private Draft propose(Draft draft) {
        if (!draft.choosesOpd()) {
            return own(draft);
        }
        Routing routing = router.route(draft.description(), whereabouts(draft));
        Draft suggested = draft.withSuggested(routing.suggested());
        if (routing instanceof Routing.Proposed proposed) {
            return suggested.withOpd(Optional.of(proposed.opd().code()), OpdDecision.PROPOSED);
        }
        if (routing instanceof Routing.Unknown && draft.kind() != TicketKind.CONDUCT) {
            return suggested.withOpd(Optional.empty(), OpdDecision.OFFICER);
        }
        return suggested.withOpd(Optional.empty(), OpdDecision.UNDECIDED);
    }

    /** What a draft says of the place. */
    static Whereabouts whereabouts(Draft draft) {
        return draft.place()
                .map(place -> new Whereabouts(place.words(), place.pin()))
                .orElse(Whereabouts.UNKNOWN);
    }

    /** Takes the files of an answer, and says what became of them. */
    void takeMedia(Progress progress, Answer answer) {
        for (MediaContent.Unusable unusable : answer.unusable()) {
            progress.note("note.media." + unusable.reason());
        }
        if (answer.media().isEmpty()) {
            return;
        }
        List<MediaContent.Stored> before = progress.requireDraft().media();
        progress.change(draft -> draft.withMoreMedia(answer.media()));
        int added = progress.requireDraft().media().size() - before.size();
        if (added > 0) {
            progress.note("note.media.added", added);
        }
        boolean leftOut = answer.media().stream()
                .anyMatch(file -> !progress.requireDraft().media().contains(file));
        if (leftOut) {
            progress.note("note.media.full", Report.MAX_MEDIA);
        }
    }

    /** Takes the pin of an answer, if it lies where it can be. */
    boolean takePin(Progress progress, Answer answer) {
        Optional<Pin> pin = answer.pin();
        if (pin.isEmpty()) {
            return false;
        }
        if (!pin.get().inIndonesia()) {
            progress.note("note.place.outside");
            return false;
        }
        locate(progress, draft -> new Place(pin, addressBeside(draft, answer)));
        return true;
    }

    private static String addressBeside(Draft draft, Answer answer) {
        return answer.address().isBlank()
                ? draft.place().map(Place::words).orElse("")
                : answer.address().strip();
    }

    /** Takes an address in words; a pin given earlier stays. */
    void takeAddress(Progress progress, String words) {
        locate(progress, draft -> new Place(draft.place().flatMap(Place::pin), words.strip()));
    }

    /** Another place may be another unit's. */
    private void locate(Progress progress, Function<Draft, Place> place) {
        progress.change(draft -> {
            Draft placed = draft.withPlace(place.apply(draft));
            boolean decided = placed.decision() == OpdDecision.CHOSEN || placed.decision() == OpdDecision.LEFT;
            return decided || placed.description().isBlank() ? placed : propose(placed);
        });
    }
}
