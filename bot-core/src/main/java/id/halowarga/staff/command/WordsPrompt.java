package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.staff.TemplateStore;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.Target;
import id.halowarga.ticket.desk.TicketButton;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.util.ArrayList;
import java.util.List;

/** Asks a handler for the words that an action needs. */
final class WordsPrompt {
    /** Owners outside the city that are offered: more fit beside the other buttons on no platform. */
    private static final int OWNERS = 6;

    private final StaffDesk desk;
    private final DeskSetup setup;
    private final TemplateStore templates;

    WordsPrompt(StaffDesk desk, DeskSetup setup, StaffPorts tools) {
        this.desk = desk;
        this.setup = setup;
        this.templates = tools.templates();
    }

    Turn ask(Occasion occasion, Ticket ticket, Wish wish) {
        TicketAction action = wish.action();
        Composition text = new Composition(setup.messages(), occasion.language());
        ticket.assignee()
                .filter(name -> !name.equals(occasion.actor().name()))
                .filter(name -> action != TicketAction.REVISE && action != TicketAction.CONTRIBUTE)
                .ifPresent(name -> text.line("staff.prompt.colleague", name));
        text.line(
                "staff.prompt." + action.word(),
                ticket.number().value(),
                wish.target().unit().map(setup::label).orElse(""));
        TicketReference reference = wish.reference();
        return occasion.expect(
                reference,
                OutboundMessage.of(text.text(), options(occasion, ticket, wish))
                        .expectingReply()
                        .about(reference));
    }

    private List<Option> options(Occasion occasion, Ticket ticket, Wish wish) {
        List<Option> options = new ArrayList<>();
        if (wish.action() == TicketAction.REFUSE && wish.target() == Target.NONE) {
            setup.directory().external().stream()
                    .limit(OWNERS)
                    .map(owner -> new TicketButton(
                                    ticket.number(), Press.REFUSE, owner.code().value())
                            .option(setup.messages().plain(occasion.language(), "ticket.button.outside", owner.name())))
                    .forEach(options::add);
        }
        if (wish.action() == TicketAction.RETURN) {
            desk.redirections(ticket).stream()
                    .map(opd -> new TicketButton(
                                    ticket.number(), Press.REDIRECT, opd.code().value())
                            .option(setup.messages().plain(occasion.language(), "ticket.button.redirect", opd.label())))
                    .forEach(options::add);
        }
        if (wish.action() == TicketAction.ANSWER && hasTemplates(occasion)) {
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
