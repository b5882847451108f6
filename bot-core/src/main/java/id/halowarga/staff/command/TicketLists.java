package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdRouter;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.staff.Role;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.Cards;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.TriageReason;
import id.halowarga.ticket.overview.TicketFilter;
import id.halowarga.ticket.overview.TicketOverview;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists tickets page by page: a handler's own by deadline, the operators' queue with cards to decide on. */
final class TicketLists {
    private static final int QUEUED = 3;

    /** Buttons to merge that a card has besides its own. */
    private static final int ALIKE = 2;

    private final StaffDesk desk;
    private final DeskSetup setup;
    private final TicketOverview overview;
    private final Cards cards;
    private final Mergers mergers;

    TicketLists(StaffDesk desk, DeskSetup setup, TicketOverview overview, Mergers mergers) {
        this.desk = desk;
        this.setup = setup;
        this.overview = overview;
        this.cards = desk.cards();
        this.mergers = mergers;
    }

    /** What is mine, by deadline: for a leader what is overdue anywhere. */
    Turn list(Occasion occasion) {
        boolean leader = occasion.handler().role() == Role.LEADER;
        return list(occasion, leader ? TicketFilter.OVERDUE : TicketFilter.OPEN, 0);
    }

    /** A button's argument: {@code <page>} or {@code <filter>.<page>}. */
    Turn pressed(Occasion occasion, String argument) {
        String[] parts = argument.split("\\.", 2);
        TicketFilter filter = TicketFilter.named(parts[0]).orElse(TicketFilter.OPEN);
        return list(occasion, filter, MenuButton.page(parts[parts.length - 1]));
    }

    private Turn list(Occasion occasion, TicketFilter filter, int page) {
        Instant now = setup.clock().instant();
        List<Ticket> tickets =
                overview.list(occasion.handler().opd(), filter, now, page * Listing.PAGE, Listing.PAGE + 1);
        Listing listing = new Listing(setup, occasion);
        List<Option> options = new ArrayList<>();
        Composition text = new Composition(setup.messages(), occasion.language());
        if (tickets.isEmpty()) {
            text.line(
                    page > 0 ? "staff.list.end" : filter == TicketFilter.OPEN ? "staff.list.empty" : "staff.list.none");
        } else {
            text.line("staff.list.title." + key(filter), page + 1);
            options.addAll(listing.write(text, tickets));
        }
        options.addAll(
                listing.pages(page, tickets.size() > Listing.PAGE, p -> MenuButton.list(filter.code() + "." + p)));
        if (page == 0 && !(tickets.isEmpty() && filter == TicketFilter.OPEN)) {
            options.addAll(filters(occasion, filter));
        }
        return occasion.say(OutboundMessage.of(text.text(), options));
    }

    private List<Option> filters(Occasion occasion, TicketFilter present) {
        return Arrays.stream(TicketFilter.values())
                .filter(other -> other != present)
                .map(other -> option(occasion, MenuButton.list(other.code() + ".0"), "staff.filter." + key(other)))
                .toList();
    }

    private static String key(TicketFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    /** What waits for an operator and why, each with buttons to decide. */
    Turn queue(Occasion occasion, int page) {
        List<Ticket> tickets = desk.open(occasion.handler(), page * QUEUED, QUEUED + 1);
        if (tickets.isEmpty()) {
            return occasion.say(nothing(occasion, page, "staff.queue.empty"));
        }
        List<OutboundMessage> messages = new ArrayList<>();
        for (Ticket ticket : tickets.subList(0, Math.min(QUEUED, tickets.size()))) {
            messages.add(queued(occasion, ticket));
        }
        List<Option> pages = new Listing(setup, occasion).pages(page, tickets.size() > QUEUED, MenuButton::queue);
        if (!pages.isEmpty()) {
            messages.add(OutboundMessage.of(
                    setup.messages().rich(occasion.language(), "staff.queue.page", page + 1), pages));
        }
        return occasion.say(messages);
    }

    private OutboundMessage queued(Occasion occasion, Ticket ticket) {
        List<Ticket> alike = mergers.likely(occasion, ticket);
        OutboundMessage card = cards.card(reason(occasion, ticket, alike), ticket, occasion.handler());
        List<Option> options = new ArrayList<>(card.options());
        alike.stream().limit(ALIKE).forEach(parent -> options.add(mergers.option(occasion, ticket, parent)));
        return card.withOptions(options);
    }

    /** Every open ticket of the city, for those to whom none is assigned. */
    List<Ticket> everywhere(int limit) {
        return overview.list(Optional.empty(), TicketFilter.OPEN, setup.clock().instant(), 0, limit);
    }

    private RichText reason(Occasion occasion, Ticket ticket, List<Ticket> alike) {
        TriageReason reason = TriageReason.of(ticket, setup.directory());
        Composition text = new Composition(setup.messages(), occasion.language());
        if (ticket.report().emergency()) {
            text.line("staff.queue.emergency");
        }
        text.line(
                "staff.queue.reason." + reason.name().toLowerCase(Locale.ROOT),
                ticket.opd().or(ticket.report()::opd).map(setup::label).orElse(""),
                likeliest(ticket));
        if (!alike.isEmpty()) {
            text.line("staff.queue.alike", alike.size());
        }
        return text.text();
    }

    /** What the classifier thinks, by name and chance. */
    private String likeliest(Ticket ticket) {
        NumberFormat chance = NumberFormat.getPercentInstance(Locale.ROOT);
        return ticket.report().suggested().stream()
                .limit(OpdRouter.CHOICES)
                .flatMap(suggestion -> setup.directory().owner(suggestion.topic()).stream()
                        .map(opd -> opd.label() + " " + chance.format(suggestion.probability())))
                .collect(Collectors.joining(", "));
    }

    private OutboundMessage nothing(Occasion occasion, int page, String key) {
        return line(occasion, page == 0 ? key : "staff.list.end");
    }

    private OutboundMessage line(Occasion occasion, String key) {
        return OutboundMessage.of(setup.messages().rich(occasion.language(), key));
    }

    private Option option(Occasion occasion, String payload, String key) {
        return new Option(payload, setup.messages().plain(occasion.language(), key));
    }
}
