package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.text.Language;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import java.util.List;
import java.util.Optional;

/** Tells the citizen of every change that a handler made: what happened, who did it, what comes next. */
final class CitizenNews {
    private static final String TOPIC = "citizen";

    private final DeskSetup setup;
    private final Notices notices;

    CitizenNews(DeskSetup setup, Notices notices) {
        this.setup = setup;
        this.notices = notices;
    }

    void tell(Change change) {
        Reporter reporter = change.after().report().reporter();
        OutboundMessage message = message(change, reporter.language())
                .withMedia(passesOn(change) ? change.material().media() : List.of())
                .about(new TicketReference(change.after().number().value(), TicketReference.Purpose.CITIZEN))
                .asNotice(change.action() == TicketAction.ASK ? NoticeKind.QUESTION : NoticeKind.NEWS);
        notices.send(change.cause(), reporter.chat(), TOPIC, message);
    }

    /** Whether the handler's words and files are meant for the citizen, rather than for colleagues. */
    private static boolean passesOn(Change change) {
        return switch (change.action()) {
            case ANSWER, ASK, FINISH, FINISH_PARTLY, REFUSE -> true;
            case ACCEPT,
                    RETURN,
                    REDIRECT,
                    DISPOSE,
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
                    LAPSE -> false;
        };
    }

    private OutboundMessage message(Change change, Language language) {
        Ticket ticket = change.after();
        String number = ticket.number().value();
        String who = who(change.author().opd(), language);
        Composition text = new Composition(setup.messages(), language);
        switch (change.action()) {
            case ACCEPT ->
                text.line("ticket.news.accepted", number, who).paragraph(next(ticket), due(ticket, language));
            case ANSWER ->
                text.line("ticket.news.answered", number, who)
                        .words(change.material().words())
                        .paragraph("ticket.news.answered.next");
            case ASK ->
                text.line("ticket.news.asked", number, who)
                        .words(change.material().words())
                        .paragraph("ticket.news.asked.next");
            case FINISH_PARTLY ->
                text.line("ticket.news.finished_partly", number, who)
                        .words(change.material().words())
                        .paragraph("ticket.news.finished_partly.next");
            case FINISH ->
                text.line("ticket.news.finished", number, who)
                        .words(change.material().words())
                        .paragraph("ticket.news.finished.next");
            case RETURN -> text.line("ticket.news.returned", number, who).paragraph("ticket.news.returned.next");
            case REDIRECT, DISPOSE ->
                text.line("ticket.news.forwarded", number, who, who(ticket.opd(), language))
                        .paragraph("ticket.news.forwarded.next", due(ticket, language));
            case REFUSE ->
                text.line("ticket.news.refused", number, who)
                        .words(change.material().words())
                        .paragraph("ticket.news.refused.next");
            case CONTINUE,
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
                    LAPSE -> throw new IllegalArgumentException("no news to the citizen");
        }
        return OutboundMessage.of(text.text(), options(change, language));
    }

    private static String next(Ticket ticket) {
        return ticket.firstAnsweredAt().isPresent() ? "ticket.news.accepted.working" : "ticket.news.accepted.next";
    }

    private String due(Ticket ticket, Language language) {
        return setup.dates().day(language, ticket.deadlines().firstAnswer());
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
            case ACCEPT,
                    ANSWER,
                    RETURN,
                    REDIRECT,
                    DISPOSE,
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
                    LAPSE -> List.of();
        };
    }

    private Option option(String number, String action, String key, Language language) {
        return new Option("w." + number + "." + action, setup.messages().plain(language, key));
    }
}
