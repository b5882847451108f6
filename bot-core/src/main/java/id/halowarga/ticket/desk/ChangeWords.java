package id.halowarga.ticket.desk;

import id.halowarga.text.Language;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketWords;
import java.util.Optional;

/** The words for parts of a change: who did it, and what it names besides. */
final class ChangeWords {
    private final DeskSetup setup;

    ChangeWords(DeskSetup setup) {
        this.setup = setup;
    }

    /** Key of the heading of a card; before the head it says what the answer would do. */
    String heading(Change change) {
        String key = "ticket.handler." + change.action().word();
        return change.target() instanceof Target.Held held
                ? key + "." + held.action().word()
                : key;
    }

    /** The OPD that acted, else the person's name. */
    String actor(Change change) {
        return change.author().opd().map(setup::label).orElse(change.author().name());
    }

    /** The unit, ticket or priority that the change names, else the OPD that the ticket is at. */
    String object(Change change, Language language) {
        Target target = change.target();
        Optional<String> named = target.unit()
                .map(setup::label)
                .or(() -> target.parent().map(TicketNumber::value))
                .or(() -> target.level().map(level -> setup.messages().plain(language, TicketWords.priority(level))));
        return named.or(() -> change.after().opd().map(setup::label)).orElse("");
    }
}
