package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Target;
import java.util.Optional;

/** Reads what is typed after a ticket's number: an OPD, an owner outside the city, a priority, words. */
final class TypedWishes {
    private final DeskSetup setup;
    private final TicketCommands tickets;
    private final Dispositions dispositions;
    private final Mergers mergers;
    private final Priorities priorities;

    TypedWishes(DeskSetup setup, TicketCommands tickets, Dispositions dispositions, Mergers mergers) {
        this.setup = setup;
        this.tickets = tickets;
        this.dispositions = dispositions;
        this.mergers = mergers;
        this.priorities = new Priorities(setup, tickets);
    }

    /** Does what was typed behind a command and the number of a ticket. */
    Turn act(Occasion occasion, TicketAction action, TicketNumber number, Spoken spoken, String rest) {
        return switch (action) {
            case DISPOSE, REDIRECT, SUPPORT -> dispositions.typed(occasion, action, number, spoken, rest);
            case PRIORITISE -> priorities.typed(occasion, number, rest);
            case MERGE -> mergers.typed(occasion, number, rest);
            case REFUSE -> refuse(occasion, number, spoken, rest);
            default -> tickets.act(occasion, action, number, spoken, rest);
        };
    }

    /** {@code /tolak NOMOR [PEMILIK] alasan}: the owner outside the city by its code. */
    private Turn refuse(Occasion occasion, TicketNumber number, Spoken spoken, String rest) {
        String[] words = rest.strip().split("\\s+", 2);
        Optional<OpdCode> owner = OpdCode.parse(words[0])
                .filter(code -> setup.directory().outside(code).isPresent());
        if (owner.isEmpty()) {
            return tickets.act(occasion, TicketAction.REFUSE, number, spoken, rest);
        }
        Wish wish = new Wish(TicketAction.REFUSE, number, new Target.Outside(owner.get()));
        return tickets.act(occasion, wish, spoken, words.length > 1 ? words[1] : "");
    }
}
