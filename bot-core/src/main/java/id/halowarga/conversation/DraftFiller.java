package id.halowarga.conversation;

import id.halowarga.classification.TextReader;
import id.halowarga.classification.TextReading;
import id.halowarga.classification.TextReading.Intent;
import id.halowarga.directory.OpdRouter;
import id.halowarga.directory.Routing;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Pin;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.TicketKind;
import java.util.List;
import java.util.Optional;

/** Puts what a citizen sends into the slots of the draft. */
final class DraftFiller {
    private final TextReader reader;
    private final OpdRouter router;

    DraftFiller(TextReader reader, OpdRouter router) {
        this.reader = reader;
        this.router = router;
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
            progress.change(draft -> propose(draft, reading.intent()));
        }
    }

    /** Adds words to the description. */
    void describeFurther(Progress progress, String words) {
        String before = progress.requireDraft().description();
        describe(progress, before.isBlank() ? words : before + "\n" + words.strip());
    }

    private Draft propose(Draft draft, Optional<Intent> intent) {
        Routing routing = router.route(draft.description());
        Draft suggested = draft.withSuggested(routing.suggested());
        boolean aboutStaff = intent.filter(i -> i == Intent.STAFF_CONDUCT || i == Intent.CORRUPTION)
                .isPresent();
        if (aboutStaff) {
            // Such a report must not reach the unit that it may be about.
            return suggested.withOpd(Optional.empty(), OpdDecision.OFFICER);
        }
        if (routing instanceof Routing.Proposed proposed) {
            return suggested.withOpd(Optional.of(proposed.opd().code()), OpdDecision.PROPOSED);
        }
        if (routing instanceof Routing.Unknown) {
            return suggested.withOpd(Optional.empty(), OpdDecision.OFFICER);
        }
        return suggested.withOpd(Optional.empty(), OpdDecision.UNDECIDED);
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
        progress.change(draft -> draft.withPlace(new Place(pin, addressBeside(draft, answer))));
        return true;
    }

    private static String addressBeside(Draft draft, Answer answer) {
        return answer.address().isBlank()
                ? draft.place().map(Place::words).orElse("")
                : answer.address().strip();
    }

    /** Takes an address in words; a pin given earlier stays. */
    void takeAddress(Progress progress, String words) {
        progress.change(draft -> draft.withPlace(new Place(draft.place().flatMap(Place::pin), words.strip())));
    }
}
