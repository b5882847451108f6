package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.text.Language;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.Cards;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.PlainWords;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.TicketButton;
import id.halowarga.ticket.desk.TicketButton.Press;
import id.halowarga.ticket.desk.TriageReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Lists tickets page by page: a handler's own by deadline, the operators' queue with cards to decide on. */
final class TicketLists {
    private static final int LISTED = 6;
    private static final int QUEUED = 3;
    private static final int EXCERPT = 70;

    private final StaffDesk desk;
    private final DeskSetup setup;
    private final Cards cards;

    TicketLists(StaffDesk desk, DeskSetup setup) {
        this.desk = desk;
        this.setup = setup;
        this.cards = new Cards(setup);
    }

    /** What is mine, by deadline. */
    Turn list(Occasion occasion, int page) {
        List<Ticket> tickets = desk.open(occasion.handler(), page * LISTED, LISTED + 1);
        if (tickets.isEmpty()) {
            return occasion.say(nothing(occasion, page, "staff.list.empty"));
        }
        Composition text = new Composition(setup.messages(), occasion.language());
        text.line("staff.list.title", page + 1);
        List<Option> options = new ArrayList<>();
        for (Ticket ticket : tickets.subList(0, Math.min(LISTED, tickets.size()))) {
            text.paragraph(
                    "staff.list.entry",
                    ticket.number().value(),
                    stage(ticket, occasion.language()),
                    PlainWords.excerpt(ticket.report().description(), EXCERPT));
            text.line(
                    overdue(ticket) ? "staff.list.overdue" : "staff.list.due",
                    setup.dates().day(occasion.language(), ticket.deadlines().firstAnswer()));
            options.add(TicketButton.of(ticket.number(), Press.SHOW).option(TicketChoice.label(ticket)));
        }
        options.addAll(pages(occasion, page, tickets.size() > LISTED, MenuButton::list));
        return occasion.say(OutboundMessage.of(text.text(), options));
    }

    private boolean overdue(Ticket ticket) {
        return ticket.firstAnsweredAt().isEmpty()
                && ticket.deadlines().firstAnswer().isBefore(setup.clock().instant());
    }

    private String stage(Ticket ticket, Language language) {
        return setup.messages()
                .plain(language, "ticket.stage." + ticket.stage().name().toLowerCase(Locale.ROOT));
    }

    /** What waits for an operator and why, each with buttons to decide. */
    Turn queue(Occasion occasion, int page) {
        List<Ticket> tickets = desk.open(occasion.handler(), page * QUEUED, QUEUED + 1);
        if (tickets.isEmpty()) {
            return occasion.say(nothing(occasion, page, "staff.queue.empty"));
        }
        List<OutboundMessage> messages = new ArrayList<>();
        for (Ticket ticket : tickets.subList(0, Math.min(QUEUED, tickets.size()))) {
            messages.add(cards.card(reason(occasion, ticket), ticket, occasion.handler()));
        }
        List<Option> pages = pages(occasion, page, tickets.size() > QUEUED, MenuButton::queue);
        if (!pages.isEmpty()) {
            messages.add(OutboundMessage.of(
                    setup.messages().rich(occasion.language(), "staff.queue.page", page + 1), pages));
        }
        return occasion.say(messages);
    }

    private RichText reason(Occasion occasion, Ticket ticket) {
        String reason = TriageReason.of(ticket).name().toLowerCase(Locale.ROOT);
        return setup.messages()
                .rich(
                        occasion.language(),
                        "staff.queue.reason." + reason,
                        ticket.report().opd().map(setup::label).orElse(""));
    }

    private OutboundMessage nothing(Occasion occasion, int page, String key) {
        return line(occasion, page == 0 ? key : "staff.list.end");
    }

    private OutboundMessage line(Occasion occasion, String key) {
        return OutboundMessage.of(setup.messages().rich(occasion.language(), key));
    }

    private List<Option> pages(Occasion occasion, int page, boolean more, IntFunction<String> payload) {
        List<Option> options = new ArrayList<>();
        if (page > 0) {
            options.add(option(occasion, payload.apply(page - 1), "staff.button.previous"));
        }
        if (more) {
            options.add(option(occasion, payload.apply(page + 1), "staff.button.next"));
        }
        return options;
    }

    private Option option(Occasion occasion, String payload, String key) {
        return new Option(payload, setup.messages().plain(occasion.language(), key));
    }
}
