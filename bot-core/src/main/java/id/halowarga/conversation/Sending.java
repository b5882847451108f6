package id.halowarga.conversation;

import id.halowarga.message.Sender;
import id.halowarga.ticket.Anonymity;
import id.halowarga.ticket.CitizenDesk;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import java.util.List;
import java.util.Optional;

/** Sends a finished draft off. */
final class Sending {
    private final CitizenDesk desk;
    private final TicketPrompts prompts;

    Sending(CitizenDesk desk, TicketPrompts prompts) {
        this.desk = desk;
        this.prompts = prompts;
    }

    void send(Progress progress, Burst burst) {
        Sender sender = burst.sender();
        Reporter reporter = new Reporter(sender.chat(), sender.displayName(), progress.language());
        if (!desk.takes(progress.requireDraft().kind())) {
            progress.note("kinds.not_here." + progress.requireDraft().kind());
            return;
        }
        String words = progress.requireDraft().description();
        Ticket ticket = desk.file(report(progress.requireDraft(), reporter), burst.cause());
        progress.sent(ticket.number().value());
        if (!ticket.report().description().equals(words)) {
            progress.note("note.masked");
        }
        progress.say(prompts.receipt(progress.language(), ticket));
    }

    private static Report report(Draft draft, Reporter reporter) {
        boolean conduct = draft.kind() == TicketKind.CONDUCT;
        Identity identity = draft.identity().orElseThrow();
        Place place = draft.place().orElse(Place.NONE);
        return new Report(
                draft.kind(),
                Anonymity.words(identity, draft.description()),
                new Place(place.pin(), Anonymity.words(identity, place.words())),
                draft.media(),
                conduct ? Optional.empty() : draft.opd(),
                identity,
                reporter,
                draft.kind().sealed() ? List.of() : draft.suggested(),
                draft.emergency(),
                draft.profane(),
                conduct ? draft.opd() : Optional.empty());
    }
}
