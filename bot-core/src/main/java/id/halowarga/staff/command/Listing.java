package id.halowarga.staff.command;

import id.halowarga.message.Option;
import id.halowarga.staff.Role;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketWords;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.PlainWords;
import id.halowarga.ticket.desk.TicketButton;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A page of tickets, a few lines and a button each. */
final class Listing {
    /** Tickets on a page: with buttons to other pages and lists it stays within WhatsApp's ten rows. */
    static final int PAGE = 4;

    private static final int EXCERPT = 70;

    private final DeskSetup setup;
    private final Occasion occasion;
    private final Words words;

    Listing(DeskSetup setup, Occasion occasion) {
        this.setup = setup;
        this.occasion = occasion;
        this.words = new Words(setup, occasion);
    }

    /**
     * Writes a page.
     *
     * @param text    gets a paragraph for each ticket
     * @param tickets the page's tickets, and one more if there are more pages
     * @return a button for each
     */
    List<Option> write(Composition text, List<Ticket> tickets) {
        List<Option> options = new ArrayList<>();
        for (Ticket ticket : tickets.subList(0, Math.min(PAGE, tickets.size()))) {
            if (Party.of(occasion.handler(), ticket).isEmpty()) {
                continue;
            }
            boolean leader = occasion.handler().role() == Role.LEADER;
            text.paragraph(
                    "staff.list.entry",
                    ticket.number().value(),
                    words.plain(TicketWords.stage(ticket.stage())),
                    leader
                            ? ticket.opd().map(setup::label).orElse("")
                            : PlainWords.excerpt(ticket.report().description(), EXCERPT));
            deadline(text, ticket);
            options.add(TicketButton.of(ticket.number(), Press.SHOW)
                    .option(leader ? ticket.number().value() : TicketChoice.label(ticket)));
        }
        return options;
    }

    private void deadline(Composition text, Ticket ticket) {
        Instant now = setup.clock().instant();
        ticket.due()
                .ifPresent(due -> text.line(
                        ticket.overdue(now) ? "staff.list.overdue" : key(ticket),
                        setup.dates().day(occasion.language(), due)));
    }

    private static String key(Ticket ticket) {
        if (ticket.deadlines().citizenAnswer().isPresent()) {
            return "staff.list.citizen";
        }
        return ticket.answeredAt().isPresent() ? "staff.list.completion" : "staff.list.due";
    }

    /** Buttons to the pages before and after. */
    List<Option> pages(int page, boolean more, IntFunction<String> payload) {
        List<Option> options = new ArrayList<>();
        if (page > 0) {
            options.add(words.option(payload.apply(page - 1), "staff.button.previous"));
        }
        if (more) {
            options.add(words.option(payload.apply(page + 1), "staff.button.next"));
        }
        return options;
    }
}
