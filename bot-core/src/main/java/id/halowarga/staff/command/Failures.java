package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.FailedMessages;
import id.halowarga.staff.FailedMessages.Failed;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.Deed;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.Ledger.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Shows operators the messages that failed, and sends them again or forgets them. */
final class Failures {
    private static final int LISTED = 5;
    private static final String RESENT = "resend";
    private static final String DISCARDED = "discard";
    private static final String RESEND = "k.";
    private static final String DISCARD = "x.";

    private final FailedMessages failed;
    private final DeskSetup setup;
    private final Ledger ledger;

    Failures(FailedMessages failed, DeskSetup setup, Ledger ledger) {
        this.failed = failed;
        this.setup = setup;
        this.ledger = ledger;
    }

    Turn list(Occasion occasion) {
        List<Failed> newest = failed.newest(LISTED);
        if (newest.isEmpty()) {
            return line(occasion, "staff.failed.none");
        }
        Composition text = new Composition(setup.messages(), occasion.language());
        text.line("staff.failed.title", failed.count());
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < newest.size(); i++) {
            Failed message = newest.get(i);
            text.paragraph(
                    message.incoming() ? "staff.failed.incoming" : "staff.failed.outgoing",
                    i + 1,
                    setup.messages()
                            .plain(
                                    occasion.language(),
                                    "staff.failed.channel." + message.channel().value()),
                    setup.dates().moment(occasion.language(), message.at()));
            text.line("staff.failed.reason." + message.reason().name().toLowerCase(Locale.ROOT));
            options.add(option(occasion, RESEND + message.id(), "staff.button.resend", i + 1));
            options.add(option(occasion, DISCARD + message.id(), "staff.button.discard", i + 1));
        }
        return occasion.say(OutboundMessage.of(text.text(), options));
    }

    Turn pressed(Occasion occasion, String argument) {
        String id = argument.substring(Math.min(RESEND.length(), argument.length()));
        if (argument.startsWith(RESEND)) {
            return once(occasion, id, RESENT, failed::resend);
        }
        return argument.startsWith(DISCARD) ? once(occasion, id, DISCARDED, failed::discard) : list(occasion);
    }

    private Turn once(Occasion occasion, String id, String verb, Predicate<String> deed) {
        boolean done = ledger.once(
                occasion.cause(),
                before -> true,
                () -> deed.test(id) ? Work.done(true, verb, id) : Work.nothing(false));
        return line(occasion, done ? "staff.failed." + verb : "staff.failed.gone");
    }

    /** What the same press led to before; empty if it was about something else. */
    Optional<Turn> again(Occasion occasion, Deed deed) {
        return deed.verb().equals(RESENT) || deed.verb().equals(DISCARDED)
                ? Optional.of(line(occasion, "staff.failed." + deed.verb()))
                : Optional.empty();
    }

    private Option option(Occasion occasion, String argument, String key, int number) {
        return new Option(MenuButton.failed(argument), setup.messages().plain(occasion.language(), key, number));
    }

    private Turn line(Occasion occasion, String key) {
        return occasion.say(OutboundMessage.of(setup.messages().rich(occasion.language(), key)));
    }
}
