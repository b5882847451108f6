package id.halowarga.staff.command;

import id.halowarga.classification.Suggestion;
import id.halowarga.conversation.Turn;
import id.halowarga.directory.Opd;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import java.util.List;

/** Tells an operator what the classifier thought of a report, and which of its words weighed most. */
final class Explanations {
    private static final int TOPICS = 3;

    private final DeskSetup setup;

    Explanations(DeskSetup setup) {
        this.setup = setup;
    }

    Turn show(Occasion occasion, Ticket ticket) {
        Report report = ticket.report();
        Composition text = new Composition(setup.messages(), occasion.language());
        if (report.suggested().isEmpty()) {
            text.line("staff.why.none", ticket.number().value());
        } else {
            text.line("staff.why.title", ticket.number().value());
            report.suggested().stream().limit(TOPICS).forEach(one -> tell(text, report, one));
            text.paragraph("staff.why.note");
        }
        return occasion.say(OutboundMessage.of(text.text()));
    }

    private void tell(Composition text, Report report, Suggestion suggestion) {
        String owner = setup.directory()
                .owner(suggestion.topic())
                .map(Opd::label)
                .orElse(suggestion.topic().code());
        text.paragraph("staff.why.topic", owner, Math.round(suggestion.probability() * 100));
        List<String> words = setup.router().reasons(report.description(), suggestion.topic());
        if (!words.isEmpty()) {
            text.line("staff.why.words", String.join(", ", words));
        }
    }
}
