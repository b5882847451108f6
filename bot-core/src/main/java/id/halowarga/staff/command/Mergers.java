package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.Rights;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketWords;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.PlainWords;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.Target;
import id.halowarga.ticket.desk.TicketButton;
import id.halowarga.ticket.desk.TicketButton.Press;
import id.halowarga.ticket.support.Likeness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets tickets follow another one on the same matter: named by its number, or chosen from those that look alike. */
final class Mergers {
    private static final int OFFERED = 4;
    private static final int EXCERPT = 70;

    private final StaffDesk desk;
    private final DeskSetup setup;
    private final TicketCommands tickets;
    private final StaffPorts tools;

    Mergers(StaffDesk desk, DeskSetup setup, TicketCommands tickets, StaffPorts tools) {
        this.desk = desk;
        this.setup = setup;
        this.tickets = tickets;
        this.tools = tools;
    }

    /** {@code /gabung NOMOR INDUK}; without the second number it offers some. */
    Turn typed(Occasion occasion, TicketNumber number, String rest) {
        String word = rest.strip().split("\\s+", 2)[0];
        Optional<TicketNumber> parent = TicketNumber.parse(word).or(() -> TicketNumber.findIn(rest));
        if (parent.isPresent()) {
            return merge(occasion, number, parent.get());
        }
        return word.isEmpty()
                ? offer(occasion, number)
                : new Words(setup, occasion).say("staff.merge.unknown", number.value());
    }

    /** A press: the likely ones, or the question whether it is the one of the argument. */
    Turn pressed(Occasion occasion, TicketButton button) {
        return TicketNumber.parse(button.argument())
                .flatMap(parent -> desk.show(occasion.handler(), parent))
                .map(parent -> confirm(occasion, button.number(), parent))
                .orElseGet(() -> offer(occasion, button.number()));
    }

    /** Merges into the ticket of the argument. */
    Turn chosen(Occasion occasion, TicketButton button) {
        return TicketNumber.parse(button.argument())
                .map(parent -> merge(occasion, button.number(), parent))
                .orElseGet(() -> offer(occasion, button.number()));
    }

    private Turn merge(Occasion occasion, TicketNumber number, TicketNumber parent) {
        Wish wish = new Wish(TicketAction.MERGE, number, new Target.Parent(parent));
        return tickets.act(occasion, wish, Spoken.NOTHING, "");
    }

    private Turn offer(Occasion occasion, TicketNumber number) {
        Optional<Ticket> ticket = desk.show(occasion.handler(), number);
        if (ticket.isEmpty() || !possible(occasion, ticket.get())) {
            // What is wrong with it is said as for every other wish.
            return merge(occasion, number, number);
        }
        List<Ticket> likely = likely(occasion, ticket.get());
        Words words = new Words(setup, occasion);
        if (likely.isEmpty()) {
            return words.say("staff.merge.none", number.value());
        }
        Composition text = new Composition(setup.messages(), occasion.language());
        text.line("staff.merge.which", number.value());
        List<Option> options = new ArrayList<>();
        for (Ticket parent : likely) {
            describe(text, words, parent);
            options.add(button(number, Press.MERGE, parent).option(TicketChoice.label(parent)));
        }
        options.add(words.option(MenuButton.CANCEL, "staff.button.cancel"));
        return occasion.say(OutboundMessage.of(text.text(), options));
    }

    private Turn confirm(Occasion occasion, TicketNumber number, Ticket parent) {
        Words words = new Words(setup, occasion);
        Composition text = new Composition(setup.messages(), occasion.language());
        text.line("staff.merge.confirm", number.value(), parent.number().value());
        describe(text, words, parent);
        return occasion.say(OutboundMessage.of(
                text.text(),
                List.of(
                        button(number, Press.MERGE_INTO, parent).option(words.plain("staff.button.merge")),
                        words.option(MenuButton.CANCEL, "staff.button.cancel"))));
    }

    private static void describe(Composition text, Words words, Ticket parent) {
        text.paragraph(
                "staff.list.entry",
                parent.number().value(),
                words.plain(TicketWords.stage(parent.stage())),
                PlainWords.excerpt(parent.report().description(), EXCERPT));
    }

    private static TicketButton button(TicketNumber number, Press press, Ticket parent) {
        return new TicketButton(number, press, parent.number().value());
    }

    private static boolean possible(Occasion occasion, Ticket ticket) {
        return Rights.next(occasion.handler(), TicketAction.MERGE, ticket).isPresent();
    }

    /** Open tickets that look like the same matter, where the handler may merge this one into them; the closest first. */
    List<Ticket> likely(Occasion occasion, Ticket ticket) {
        if (!possible(occasion, ticket)) {
            return List.of();
        }
        Instant since = ticket.filedAt().minus(tools.rules().age());
        return tools.similar().find(Likeness.to(ticket, since, tools.rules().metres()), OFFERED + 1).stream()
                .filter(other -> !other.number().equals(ticket.number()))
                .filter(other -> desk.show(occasion.handler(), other.number()).isPresent())
                .limit(OFFERED)
                .toList();
    }

    /** A button under a ticket's card that leads to the question whether it is the same as another one. */
    Option option(Occasion occasion, Ticket ticket, Ticket parent) {
        return button(ticket.number(), Press.MERGE, parent)
                .option(new Words(setup, occasion)
                        .plain("staff.button.merge_into", parent.number().value()));
    }
}
