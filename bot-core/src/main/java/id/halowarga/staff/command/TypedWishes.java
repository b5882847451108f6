package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.Priority;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Target;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what is typed after a ticket's number: an OPD, an owner outside the city, a priority, words. */
final class TypedWishes {
    private static final Map<String, Priority> PRIORITIES = Map.of(
            "biasa", Priority.NORMAL,
            "normal", Priority.NORMAL,
            "tinggi", Priority.HIGH,
            "high", Priority.HIGH,
            "mendesak", Priority.URGENT,
            "urgent", Priority.URGENT);

    private final DeskSetup setup;
    private final TicketCommands tickets;
    private final Dispositions dispositions;

    TypedWishes(DeskSetup setup, TicketCommands tickets, Dispositions dispositions) {
        this.setup = setup;
        this.tickets = tickets;
        this.dispositions = dispositions;
    }

    /** Does what was typed behind a command and the number of a ticket. */
    Turn act(Occasion occasion, TicketAction action, TicketNumber number, Spoken spoken, String rest) {
        return switch (action) {
            case DISPOSE, REDIRECT, SUPPORT -> dispositions.typed(occasion, action, number, spoken, rest);
            case PRIORITISE -> prioritise(occasion, number, rest);
            case REFUSE -> refuse(occasion, number, spoken, rest);
            default -> tickets.act(occasion, action, number, spoken, rest);
        };
    }

    private Turn prioritise(Occasion occasion, TicketNumber number, String rest) {
        return Optional.ofNullable(PRIORITIES.get(rest.strip().toLowerCase(Locale.ROOT)))
                .map(level -> new Wish(TicketAction.PRIORITISE, number, new Target.Level(level)))
                .map(wish -> tickets.act(occasion, wish, Spoken.NOTHING, ""))
                .orElseGet(() -> occasion.say(OutboundMessage.of(
                        setup.messages().rich(occasion.language(), "staff.priority.which", number.value()))));
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
