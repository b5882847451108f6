package id.halowarga.ticket.desk;

import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.Sender;
import id.halowarga.staff.Handler;
import id.halowarga.text.Language;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Hearer;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** Tells handlers what others did: cards to those who have to act, a short line to their colleagues. */
final class HandlerNews {
    private static final String CARD = "card";
    private static final String LINE = "line";
    private static final int EXCERPT = 200;

    private final DeskSetup setup;
    private final Notices notices;
    private final Watchers watchers;
    private final TicketStore tickets;
    private final ChangeWords words;
    private final Cards cards;

    HandlerNews(DeskPorts ports, DeskSetup setup, Notices notices, Watchers watchers) {
        this.setup = setup;
        this.notices = notices;
        this.watchers = watchers;
        this.tickets = ports.tickets();
        this.words = new ChangeWords(setup);
        this.cards = new Cards(ports, setup);
    }

    void filed(Ticket ticket, Cause cause) {
        for (Handler handler : watchers.of(ticket)) {
            OutboundMessage card = cards.card(arrival(ticket, handler.language()), ticket, handler);
            notices.send(cause, handler.chat(), CARD, card.asNotice(NoticeKind.ASSIGNMENT));
        }
    }

    private RichText arrival(Ticket ticket, Language language) {
        if (ticket.opd().isPresent()) {
            return say(language, "ticket.handler.new", setup.label(ticket.opd().get()));
        }
        String confirmed = ticket.report().opd().map(setup::label).orElse("");
        return switch (TriageReason.of(ticket, setup.directory())) {
            case NO_HANDLER -> say(language, "ticket.handler.no_handler", confirmed);
            case OUTSIDE_AREA -> say(language, "ticket.handler.outside_area");
            default -> say(language, "ticket.handler.undecided");
        };
    }

    /** What somebody did, told once to everybody whom it concerns but the chat that did it. */
    void tell(Change change) {
        Set<ChatAddress> told = new HashSet<>();
        change.author().chat().ifPresent(told::add);
        tell(change, Hearer.NEXT, next(change), told, this::sendCard);
        tell(change, Hearer.HANDLERS, handlers(change), told, this::sendNews);
        tell(change, Hearer.OPERATORS, watchers.operators(), told, this::sendLine);
    }

    private static void tell(
            Change change,
            Hearer hearer,
            List<Handler> readers,
            Set<ChatAddress> told,
            BiConsumer<Change, Handler> notice) {
        if (change.hearers().contains(hearer)) {
            readers.stream()
                    .filter(reader -> Visibility.allows(reader, change.after()))
                    .filter(reader -> told.add(reader.chat()))
                    .forEach(reader -> notice.accept(change, reader));
        }
    }

    /** Those to whom the ticket comes, or who have to decide now. */
    private List<Handler> next(Change change) {
        return switch (change.action()) {
            case RETURN, RECALL -> watchers.operators();
            case SUPPORT -> change.target().unit().map(watchers::handlers).orElse(List.of());
            case SUBMIT -> {
                List<Handler> heads = watchers.heads(change.after());
                yield heads.isEmpty() ? watchers.operators() : heads;
            }
            case MERGE ->
                change.target()
                        .parent()
                        .flatMap(tickets::find)
                        .map(watchers::all)
                        .orElse(List.of());
            default -> watchers.of(change.after());
        };
    }

    /** Those who had it in hand; after a citizen's word those who have it now. */
    private List<Handler> handlers(Change change) {
        boolean moves = change.action().by() == TicketAction.By.HANDLER || change.action() == TicketAction.RECALL;
        return watchers.all(moves ? change.before() : change.after());
    }

    private void sendCard(Change change, Handler reader) {
        RichText heading = say(
                reader.language(),
                words.heading(change),
                words.actor(change),
                change.material().words(),
                change.after().number().value(),
                words.object(change, reader.language()));
        NoticeKind kind = change.action() == TicketAction.SUBMIT ? NoticeKind.APPROVAL : NoticeKind.ASSIGNMENT;
        notices.send(
                change.cause(),
                reader.chat(),
                CARD,
                card(change, reader, heading).asNotice(kind));
    }

    /** Who handles the ticket that this one follows now need not know what this one says. */
    private OutboundMessage card(Change change, Handler reader, RichText heading) {
        if (Party.of(reader, change.after()).isEmpty()) {
            return OutboundMessage.of(heading);
        }
        OutboundMessage card = cards.card(heading, change.after(), reader);
        return change.material().media().isEmpty()
                ? card
                : card.withMedia(change.material().media());
    }

    private void sendNews(Change change, Handler reader) {
        switch (change.action()) {
            case ADD, REOPEN, CONTRIBUTE -> sendWords(change, reader);
            default -> sendLine(change, reader);
        }
    }

    /** Words that the reader may have to act on, in full. */
    private void sendWords(Change change, Handler reader) {
        RichText text = new Composition(setup.messages(), reader.language())
                .line(
                        "ticket.words." + change.action().word(),
                        change.after().number().value(),
                        words.actor(change))
                .words(change.material().words())
                .text();
        notices.send(change.cause(), reader.chat(), LINE, cards.news(text, change.after(), reader, change.material()));
    }

    private void sendLine(Change change, Handler reader) {
        RichText line = say(
                reader.language(),
                "ticket.peer." + change.action().word(),
                change.after().number().value(),
                change.author().name(),
                PlainWords.excerpt(change.material().words(), EXCERPT),
                words.object(change, reader.language()));
        notices.send(change.cause(), reader.chat(), LINE, OutboundMessage.of(line));
    }

    void emergency(Emergency emergency, Sender sender, String said, Cause cause) {
        for (Handler operator : watchers.ofCity()) {
            if (operator.chat().equals(sender.chat())) {
                continue;
            }
            Language language = operator.language();
            String kind = setup.messages()
                    .plain(language, "ticket.emergency." + emergency.name().toLowerCase(Locale.ROOT));
            Composition text = new Composition(setup.messages(), language);
            if (said.isEmpty()) {
                text.line("ticket.emergency.sealed", kind);
            } else {
                text.line("ticket.emergency.alert", kind).words(PlainWords.clean(said));
            }
            notices.send(
                    cause,
                    operator.chat(),
                    "emergency",
                    OutboundMessage.of(text.text()).asNotice(NoticeKind.ALERT));
        }
    }

    private RichText say(Language language, String key, Object... arguments) {
        return setup.messages().rich(language, key, arguments);
    }
}
