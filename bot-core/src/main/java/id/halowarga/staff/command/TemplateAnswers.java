package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.staff.AnswerTemplate;
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
import java.util.Map;
import java.util.Optional;

/** Answers a ticket with a template: choose, look at the filled words, send them or write others. */
final class TemplateAnswers {
    private final StaffDesk desk;
    private final DeskSetup setup;
    private final TicketCommands tickets;
    private final TemplateStore templates;

    TemplateAnswers(StaffDesk desk, DeskSetup setup, TicketCommands tickets, StaffPorts tools) {
        this.desk = desk;
        this.setup = setup;
        this.tickets = tickets;
        this.templates = tools.templates();
    }

    /** The list of templates, or one of them as it would be sent. */
    Turn choose(Occasion occasion, TicketButton button) {
        Optional<Ticket> ticket = desk.show(occasion.handler(), button.number());
        if (ticket.isEmpty()) {
            return new Words(setup, occasion).say("staff.unknown");
        }
        TicketReference reference = new TicketReference(button.number().value(), Purpose.ANSWER);
        OutboundMessage message = template(occasion, button)
                .map(template -> preview(occasion, ticket.get(), template))
                .orElseGet(() -> list(occasion, ticket.get()));
        return occasion.expect(reference, message.about(reference));
    }

    private OutboundMessage list(Occasion occasion, Ticket ticket) {
        Words words = new Words(setup, occasion);
        List<Option> options = new ArrayList<>();
        for (AnswerTemplate template :
                occasion.handler().opd().map(templates::of).orElse(List.of())) {
            options.add(new TicketButton(ticket.number(), Press.TEMPLATE, Long.toString(template.id()))
                    .option(template.title()));
        }
        String key = options.isEmpty() ? "staff.template.none" : "staff.template.which";
        options.add(words.option(MenuButton.CANCEL, "staff.button.cancel"));
        return OutboundMessage.of(words.rich(key, ticket.number().value()), options);
    }

    private OutboundMessage preview(Occasion occasion, Ticket ticket, AnswerTemplate template) {
        Words words = new Words(setup, occasion);
        TicketButton send = new TicketButton(ticket.number(), Press.SEND_TEMPLATE, Long.toString(template.id()));
        return OutboundMessage.of(
                new Composition(setup.messages(), occasion.language())
                        .line("staff.template.preview", ticket.number().value())
                        .words(filled(occasion, ticket, template))
                        .text(),
                List.of(
                        send.option(words.plain("staff.button.send")),
                        words.option(MenuButton.CANCEL, "staff.button.cancel")));
    }

    /** Sends the words of a template as an answer. */
    Turn send(Occasion occasion, TicketButton button) {
        Optional<Ticket> ticket = desk.show(occasion.handler(), button.number());
        Optional<AnswerTemplate> template = template(occasion, button);
        if (ticket.isEmpty() || template.isEmpty()) {
            return new Words(setup, occasion).say(ticket.isEmpty() ? "staff.unknown" : "staff.template.gone");
        }
        String words = filled(occasion, ticket.get(), template.get());
        return tickets.act(occasion, TicketAction.ANSWER, button.number(), new Spoken(words, List.of(), 0), words);
    }

    private Optional<AnswerTemplate> template(Occasion occasion, TicketButton button) {
        return occasion.handler()
                .opd()
                .flatMap(opd -> Templates.id(button.argument()).flatMap(id -> templates.find(opd, id)));
    }

    private String filled(Occasion occasion, Ticket ticket, AnswerTemplate template) {
        return template.filled(Map.of(
                "nomor",
                ticket.number().value(),
                "opd",
                setup.name(template.opd()),
                "tenggat",
                setup.dates()
                        .day(
                                ticket.report().reporter().language(),
                                ticket.deadlines().completion())));
    }
}
