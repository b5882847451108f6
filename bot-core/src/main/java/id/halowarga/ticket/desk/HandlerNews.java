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
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import java.util.List;
import java.util.Locale;

/** Tells handlers what others did: cards to those who have to act, a short line to their colleagues. */
final class HandlerNews {
    private static final String CARD = "card";
    private static final String LINE = "line";
    private static final int EXCERPT = 200;

    private final DeskSetup setup;
    private final Notices notices;
    private final Watchers watchers;
    private final Cards cards;

    HandlerNews(DeskSetup setup, Notices notices, Watchers watchers) {
        this.setup = setup;
        this.notices = notices;
        this.watchers = watchers;
        this.cards = new Cards(setup);
    }

    void filed(Ticket ticket, Cause cause) {
        for (Handler handler : watchers.of(ticket)) {
            sendCard(cause, handler, ticket, arrival(ticket, handler.language()));
        }
    }

    private RichText arrival(Ticket ticket, Language language) {
        if (ticket.opd().isPresent()) {
            return say(language, "ticket.handler.new", setup.label(ticket.opd().get()));
        }
        return TriageReason.of(ticket) == TriageReason.NO_HANDLER
                ? say(
                        language,
                        "ticket.handler.no_handler",
                        ticket.report().opd().map(setup::label).orElse(""))
                : say(language, "ticket.handler.undecided");
    }

    /** What a handler did, told to the others. */
    void handled(Change change, Actor actor) {
        ChatAddress own = actor.handler().chat();
        for (Handler peer : watchers.of(change.before(), own)) {
            sendLine(change, peer);
        }
        switch (change.action()) {
            case RETURN -> watchers.operators(own).forEach(operator -> sendCard(change, operator));
            case DISPOSE -> watchers.of(change.after(), own).forEach(handler -> sendCard(change, handler));
            case REDIRECT -> {
                watchers.of(change.after(), own).forEach(handler -> sendCard(change, handler));
                watchers.operators(own).forEach(operator -> sendLine(change, operator));
            }
            case ACCEPT,
                    ANSWER,
                    ASK,
                    FINISH,
                    FINISH_PARTLY,
                    REFUSE,
                    CONTINUE,
                    INSPECT,
                    SUPPORT,
                    CONTRIBUTE,
                    APPROVE,
                    REVISE,
                    RELEASE,
                    PRIORITISE,
                    MERGE,
                    SPLIT,
                    ADD,
                    CLOSE,
                    REOPEN,
                    RECALL,
                    LAPSE -> {}
        }
    }

    private void sendCard(Change change, Handler reader) {
        RichText heading = say(
                reader.language(),
                "ticket.handler." + change.action().word(),
                change.author().opd().map(setup::label).orElse(change.author().name()),
                change.material().words());
        sendCard(change.cause(), reader, change.after(), heading);
    }

    private void sendCard(Cause cause, Handler reader, Ticket ticket, RichText heading) {
        notices.send(
                cause, reader.chat(), CARD, cards.card(heading, ticket, reader).asNotice(NoticeKind.ASSIGNMENT));
    }

    private void sendLine(Change change, Handler reader) {
        RichText line = say(
                reader.language(),
                "ticket.peer." + change.action().word(),
                change.after().number().value(),
                change.author().name(),
                PlainWords.excerpt(change.material().words(), EXCERPT),
                change.after().opd().map(setup::label).orElse(""));
        notices.send(change.cause(), reader.chat(), LINE, OutboundMessage.of(line));
    }

    /** What the citizen did, told to those who handle the ticket. */
    void citizenDid(Change change) {
        for (Handler reader : watchers.of(change.after())) {
            RichText text = new Composition(setup.messages(), reader.language())
                    .line(
                            "ticket.citizen." + change.action().word(),
                            change.after().number().value())
                    .words(change.material().words())
                    .text();
            OutboundMessage message = change.action() == TicketAction.CLOSE
                    ? OutboundMessage.of(text)
                    : cards.news(text, change.after(), reader, change.material());
            notices.send(change.cause(), reader.chat(), CARD, message);
        }
    }

    void emergency(Emergency emergency, Sender sender, String words, Cause cause) {
        List<Handler> operators = watchers.operators(sender.chat());
        for (Handler operator : operators) {
            Language language = operator.language();
            String kind = setup.messages()
                    .plain(language, "ticket.emergency." + emergency.name().toLowerCase(Locale.ROOT));
            RichText text = new Composition(setup.messages(), language)
                    .line("ticket.emergency.alert", kind)
                    .words(PlainWords.clean(words))
                    .text();
            notices.send(
                    cause,
                    operator.chat(),
                    "emergency",
                    OutboundMessage.of(text).asNotice(NoticeKind.ALERT));
        }
    }

    private RichText say(Language language, String key, Object... arguments) {
        return setup.messages().rich(language, key, arguments);
    }
}
