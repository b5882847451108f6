package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.staff.TemplateStore;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.TicketButton;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.util.ArrayList;
import java.util.List;

/** Asks a handler for the words that an action needs. */
final class WordsPrompt {
    private final StaffDesk desk;
    private final DeskSetup setup;
    private final TemplateStore templates;

    WordsPrompt(StaffDesk desk, DeskSetup setup, StaffPorts tools) {
        this.desk = desk;
        this.setup = setup;
        this.templates = tools.templates();
    }

    /** Whether an action goes with words. */
    static boolean needed(TicketAction action) {
        return switch (action) {
            case ANSWER, ASK, FINISH, FINISH_PARTLY, RETURN, REFUSE -> true;
            case ACCEPT,
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

    /** What a reply to the prompt means. */
    static Purpose purpose(TicketAction action) {
        return switch (action) {
            case ANSWER -> Purpose.ANSWER;
            case ASK -> Purpose.QUESTION;
            case FINISH_PARTLY -> Purpose.PARTIAL_COMPLETION;
            case FINISH -> Purpose.COMPLETION;
            case RETURN -> Purpose.RETURN_REASON;
            case REFUSE -> Purpose.REFUSAL_REASON;
            case ACCEPT,
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
                    LAPSE -> throw new IllegalArgumentException("no words are asked for to " + action.word());
        };
    }

    Turn ask(Occasion occasion, Ticket ticket, TicketAction action) {
        Composition text = new Composition(setup.messages(), occasion.language());
        ticket.assignee()
                .filter(name -> !name.equals(occasion.actor().name()))
                .ifPresent(name -> text.line("staff.prompt.colleague", name));
        text.line("staff.prompt." + action.word(), ticket.number().value());
        TicketReference reference = new TicketReference(ticket.number().value(), purpose(action));
        return occasion.expect(
                reference,
                OutboundMessage.of(text.text(), options(occasion, ticket, action))
                        .expectingReply()
                        .about(reference));
    }

    private List<Option> options(Occasion occasion, Ticket ticket, TicketAction action) {
        List<Option> options = new ArrayList<>();
        if (action == TicketAction.RETURN) {
            desk.redirections(ticket).stream()
                    .map(opd -> new TicketButton(
                                    ticket.number(), Press.REDIRECT, opd.code().value())
                            .option(setup.messages().plain(occasion.language(), "ticket.button.redirect", opd.label())))
                    .forEach(options::add);
        }
        if (action == TicketAction.ANSWER && hasTemplates(occasion)) {
            options.add(TicketButton.of(ticket.number(), Press.TEMPLATE)
                    .option(setup.messages().plain(occasion.language(), "staff.button.template")));
        }
        options.add(new Option(MenuButton.CANCEL, setup.messages().plain(occasion.language(), "staff.button.cancel")));
        return options;
    }

    private boolean hasTemplates(Occasion occasion) {
        return occasion.handler()
                .opd()
                .filter(opd -> !templates.of(opd).isEmpty())
                .isPresent();
    }
}
