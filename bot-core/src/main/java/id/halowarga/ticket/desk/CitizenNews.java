package id.halowarga.ticket.desk;

import id.halowarga.directory.ExternalOwner;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.text.Language;
import id.halowarga.ticket.Hearer;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.TicketStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells the citizen of every change that others made: what happened, who did it, what comes next. */
final class CitizenNews {
    private static final String TOPIC = "citizen";
    private static final String FOLLOWER = "follower";

    private final DeskSetup setup;
    private final Notices notices;
    private final TicketStore tickets;

    CitizenNews(DeskSetup setup, Notices notices, TicketStore tickets) {
        this.setup = setup;
        this.notices = notices;
        this.tickets = tickets;
    }

    void tell(Change change) {
        if (change.hearers().contains(Hearer.CITIZEN)) {
            tellReporter(change);
        }
        if (change.hearers().contains(Hearer.FOLLOWERS)) {
            tellFollowers(change, change.after());
        }
    }

    private void tellReporter(Change change) {
        Reporter reporter = change.after().report().reporter();
        OutboundMessage message = OutboundMessage.of(
                        words(change, reporter.language()), options(change, reporter.language()))
                .withMedia(passesOn(change.action()) ? change.material().media() : List.of())
                .about(new TicketReference(change.after().number().value(), TicketReference.Purpose.CITIZEN))
                .asNotice(change.action() == TicketAction.ASK ? NoticeKind.QUESTION : NoticeKind.NEWS);
        notices.send(change.cause(), reporter.chat(), TOPIC, message);
    }

    /** The citizens whose tickets follow this one hear of its outcome, and so on from ticket to ticket. */
    private void tellFollowers(Change change, Ticket parent) {
        for (Ticket follower : tickets.mergedInto(parent.number())) {
            Reporter reporter = follower.report().reporter();
            RichText text = new Composition(setup.messages(), reporter.language())
                    .line(
                            "ticket.news.follower." + change.action().word(),
                            follower.number().value(),
                            change.after().number().value(),
                            who(change.author().opd(), reporter.language()))
                    .words(change.material().words())
                    .text();
            OutboundMessage message = OutboundMessage.of(text)
                    .withMedia(change.material().media())
                    .about(new TicketReference(follower.number().value(), TicketReference.Purpose.CITIZEN))
                    .asNotice(NoticeKind.NEWS);
            notices.send(change.cause(), reporter.chat(), FOLLOWER + " " + follower.number(), message);
            tellFollowers(change, follower);
        }
    }

    /** Whether the handler's words and files are meant for the citizen, rather than for colleagues. */
    private static boolean passesOn(TicketAction action) {
        return switch (action) {
            case ANSWER, ASK, FINISH_PARTLY, FINISH, CONTINUE, INSPECT, REFUSE -> true;
            case ACCEPT,
                    SUPPORT,
                    CONTRIBUTE,
                    RETURN,
                    REDIRECT,
                    DISPOSE,
                    SUBMIT,
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
                    LAPSE -> false;
        };
    }

    private RichText words(Change change, Language language) {
        Composition text = new Composition(setup.messages(), language);
        text.line(
                "ticket.news." + told(change),
                change.after().number().value(),
                who(change.author().opd(), language),
                object(change, language));
        if (passesOn(change.action())) {
            text.words(change.material().words());
        }
        Optional<ExternalOwner> outside = change.target().outside().flatMap(setup.directory()::outside);
        outside.ifPresentOrElse(
                owner -> text.paragraph("ticket.news.refuse.instead", owner.name())
                        .words(owner.advice(language)),
                () -> text.paragraph("ticket.news." + told(change) + ".next", due(change, language)));
        return text.text();
    }

    /** Which of the wordings of an action fits. */
    private static String told(Change change) {
        boolean unanswered =
                change.action() == TicketAction.LAPSE && change.before().stage() == TicketStage.AWAITING_CITIZEN;
        boolean known = change.action() == TicketAction.ACCEPT
                && change.after().answeredAt().isPresent();
        return change.action().word() + (unanswered ? ".unanswered" : known ? ".answered" : "");
    }

    private String object(Change change, Language language) {
        return switch (change.action()) {
            case REDIRECT, DISPOSE, SUPPORT, SPLIT -> who(change.target().unit().or(change.after()::opd), language);
            default -> change.after().mergedInto().map(Object::toString).orElse("");
        };
    }

    /** The deadline that the citizen can count on next. */
    private String due(Change change, Language language) {
        Ticket ticket = change.after();
        Optional<Instant> verification =
                change.action() == TicketAction.RECALL ? ticket.deadlines().verification() : Optional.empty();
        Instant due =
                verification.or(ticket::due).orElseGet(() -> ticket.deadlines().firstAnswer());
        return setup.dates().day(language, due);
    }

    private String who(Optional<OpdCode> opd, Language language) {
        return opd.map(setup::name)
                .orElseGet(() -> setup.messages()
                        .plain(
                                language,
                                "ticket.who.operator",
                                setup.directory().city()));
    }

    private List<Option> options(Change change, Language language) {
        String number = change.after().number().value();
        return switch (change.action()) {
            case FINISH, FINISH_PARTLY ->
                List.of(
                        option(number, "ya", "ticket.button.citizen_yes", language),
                        option(number, "belum", "ticket.button.citizen_no", language));
            case ASK -> List.of(option(number, "tambah", "ticket.button.citizen_reply", language));
            case LAPSE -> List.of(option(number, "belum", "ticket.button.citizen_reopen", language));
            default -> List.of();
        };
    }

    private Option option(String number, String action, String key, Language language) {
        return new Option("w." + number + "." + action, setup.messages().plain(language, key));
    }
}
