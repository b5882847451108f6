package id.halowarga.conversation;

import id.halowarga.message.Sender;
import id.halowarga.ticket.CitizenDesk;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;

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
        Ticket ticket = desk.file(report(progress.requireDraft(), reporter), burst.cause());
        progress.sent(ticket.number().value());
        progress.say(prompts.receipt(progress.language(), ticket));
    }

    private static Report report(Draft draft, Reporter reporter) {
        return new Report(
                draft.kind(),
                draft.description(),
                draft.place().orElse(Place.NONE),
                draft.media(),
                draft.opd(),
                draft.identity().orElseThrow(),
                reporter,
                draft.suggested(),
                draft.emergency(),
                draft.profane());
    }
}
