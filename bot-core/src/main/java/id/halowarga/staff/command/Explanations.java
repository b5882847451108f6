package id.halowarga.staff.command;

import id.halowarga.classification.Suggestion;
import id.halowarga.conversation.Turn;
import id.halowarga.directory.Area;
import id.halowarga.directory.Grounds;
import id.halowarga.directory.Grounds.Named;
import id.halowarga.directory.Grounds.NamedOutside;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdRouter;
import id.halowarga.directory.Whereabouts;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.text.Language;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells an operator what speaks for a unit: the catalogue's keyword or the place where one decided, and what the model thinks, with
 * the words that weighed most. All of it is read anew with the rules and the model of now; what was thought when the report came in
 * stands apart, where it differs.
 */
final class Explanations {
    private static final int TOPICS = 3;

    private final DeskSetup setup;
    private final OpdRouter router;

    Explanations(DeskSetup setup) {
        this.setup = setup;
        this.router = setup.router();
    }

    Turn show(Occasion occasion, Ticket ticket) {
        return occasion.say(OutboundMessage.of(words(ticket.number(), ticket.report(), occasion.language())));
    }

    RichText words(TicketNumber number, Report report, Language language) {
        Composition text = new Composition(setup.messages(), language);
        Optional<Grounds> grounds = hasOwnUnit(report.kind())
                ? Optional.empty()
                : Optional.of(router.explain(report.description(), whereabouts(report)))
                        .filter(found -> !found.none() || !report.suggested().isEmpty());
        if (grounds.isEmpty()) {
            text.line("staff.why.none", number.value());
        } else {
            text.line("staff.why.title", number.value());
            tell(text, report, grounds.get());
            text.paragraph("staff.why.note");
        }
        return text.text();
    }

    /** Nothing is guessed for reports whose kind has a unit of its own. */
    private static boolean hasOwnUnit(TicketKind kind) {
        return switch (kind) {
            case CORRUPTION, CHANNEL_FEEDBACK -> true;
            case COMPLAINT, SUGGESTION, INFORMATION, CONDUCT -> false;
        };
    }

    private static Whereabouts whereabouts(Report report) {
        return new Whereabouts(report.place().words(), report.place().pin());
    }

    private void tell(Composition text, Report report, Grounds grounds) {
        grounds.named().forEach(rule -> tell(text, grounds, rule));
        grounds.outside().ifPresent(rule -> tell(text, grounds, rule));
        grounds.decidedByPlace().ifPresent(unit -> text.paragraph("staff.why.place", unit.label()));
        List<Suggestion> now = first(grounds.classification().suggestions());
        now.forEach(one -> tell(text, report, one, grounds.area()));
        String present = percentages(now, grounds.area());
        String before = percentages(first(report.suggested()), grounds.area());
        if (!before.isEmpty() && !before.equals(present)) {
            text.paragraph("staff.why.before", before);
        }
    }

    private void tell(Composition text, Grounds grounds, Named rule) {
        String key = grounds.decided(rule) ? "staff.why.keyword" : "staff.why.keyword.open";
        text.paragraph(key, rule.keyword(), rule.opd().label());
    }

    private void tell(Composition text, Grounds grounds, NamedOutside rule) {
        String key = grounds.decided(rule) ? "staff.why.keyword" : "staff.why.keyword.open";
        text.paragraph(key, rule.keyword(), rule.owner().name());
    }

    private void tell(Composition text, Report report, Suggestion suggestion, Optional<Area> area) {
        text.paragraph("staff.why.topic", owner(suggestion, area), percentage(suggestion));
        List<String> words = router.reasons(report.description(), suggestion.topic());
        if (!words.isEmpty()) {
            text.line("staff.why.words", String.join(", ", words));
        }
    }

    private static List<Suggestion> first(List<Suggestion> suggestions) {
        return suggestions.stream().limit(TOPICS).toList();
    }

    private String percentages(List<Suggestion> suggestions, Optional<Area> area) {
        return suggestions.stream()
                .map(one -> owner(one, area) + " (" + percentage(one) + " %)")
                .collect(Collectors.joining(", "));
    }

    private static long percentage(Suggestion suggestion) {
        return Math.round(suggestion.probability() * 100);
    }

    private String owner(Suggestion suggestion, Optional<Area> area) {
        return router.owner(suggestion.topic(), area)
                .map(Opd::label)
                .orElse(suggestion.topic().code());
    }
}
