package id.halowarga.staff.command;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.CitizenCommands;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.DialogueState;
import id.halowarga.conversation.Turn;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.staff.Handler;
import id.halowarga.staff.StaffStore;
import id.halowarga.ticket.PartlyHandledException;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.Deed;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.StaffResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes the turns of handlers: commands, buttons on tickets, replies to cards, and words that were asked for. Whatever is
 * none of these is left to the citizen's dialogue, so that a handler can be a citizen too, and a stranger who tries a
 * handler's command gets what anybody gets for words that mean nothing.
 */
public final class StaffDispatcher {
    private static final String CANCEL = "batal";

    private final StaffStore staff;
    private final Ledger ledger;
    private final StaffDesk desk;
    private final DeskSetup setup;
    private final Joining joining;
    private final Membership membership;
    private final TicketCommands tickets;
    private final Comforts comforts;
    private final StaffCommands commands;
    private final StaffButtons buttons;

    /**
     * Makes a dispatcher.
     *
     * @param ports the stores
     * @param setup the city and its rules
     * @param tools what the handlers' side needs besides
     */
    public StaffDispatcher(DeskPorts ports, DeskSetup setup, StaffPorts tools) {
        this.staff = ports.staff();
        this.ledger = new Ledger(ports.unit(), ports.handled());
        this.desk = new StaffDesk(ports, setup);
        this.setup = setup;
        this.joining = new Joining(ports, setup, ledger);
        this.membership = Membership.of(ports, setup, ledger, tools);
        this.tickets = new TicketCommands(desk, setup, tools);
        Mergers mergers = new Mergers(desk, setup, tickets, tools);
        this.comforts = Comforts.of(ports, setup, ledger, tools, tickets, mergers);
        this.commands = new StaffCommands(desk, setup, tickets, mergers, membership, comforts);
        this.buttons = new StaffButtons(desk, setup, tickets, mergers, membership, comforts, commands);
    }

    /**
     * Takes a turn, if it is a handler's.
     *
     * @param conversation the conversation before; the citizen's draft in it stays as it is
     * @param burst        what the person sent
     * @return the turn, possibly a silent one; empty if the citizen's dialogue shall take it
     * @throws PartlyHandledException if the burst's first messages were handled before without the others
     */
    public Optional<Turn> take(Conversation conversation, Burst burst) {
        List<Burst> parts = Segments.of(burst);
        Optional<Turn> turn = takePart(conversation, parts.get(0));
        for (Burst part : parts.subList(1, turn.isPresent() ? parts.size() : 1)) {
            turn = turn.map(before -> takeOn(before, part, burst.messages().indexOf(part.head())));
        }
        return turn;
    }

    private Turn takeOn(Turn before, Burst part, int earlier) {
        try {
            return takePart(before.next(), part)
                    .map(turn -> new Turn(turn.next(), joined(before.replies(), turn.replies())))
                    .orElse(before);
        } catch (PartlyHandledException e) {
            throw new PartlyHandledException(earlier + e.handled());
        }
    }

    private static List<OutboundMessage> joined(List<OutboundMessage> first, List<OutboundMessage> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private Optional<Turn> takePart(Conversation conversation, Burst burst) {
        Optional<Handler> handler = staff.find(burst.sender().chat());
        return joining.take(conversation, burst, handler)
                .or(() -> membership.departure().take(conversation, burst))
                .or(() -> handler.flatMap(known -> take(new Occasion(conversation, burst, known))));
    }

    private Optional<Turn> take(Occasion occasion) {
        Optional<Turn> before = ledger.before(occasion.cause()).flatMap(deed -> again(occasion, deed));
        if (before.isPresent()) {
            return before;
        }
        if (occasion.burst().head() instanceof InboundMessage.ButtonPress press) {
            return buttons.press(occasion, press.payload());
        }
        Spoken spoken = Spoken.of(occasion.burst());
        Optional<CommandLine> line = CommandLine.parse(spoken.text()).filter(typed -> isMeant(occasion, typed));
        if (line.isPresent()) {
            return line.map(typed -> commands.run(occasion, typed, spoken));
        }
        return purpose(occasion, spoken)
                .map(purpose -> answersUnread(occasion)
                        ? occasion.say(
                                OutboundMessage.of(setup.messages().rich(occasion.language(), "staff.opening.unsent")))
                        : words(occasion, purpose, spoken))
                .or(() -> suggestion(occasion, spoken));
    }

    /** What a mistyped command was meant to be, if it is near to one of the handler's own. */
    private Optional<Turn> suggestion(Occasion occasion, Spoken spoken) {
        String first = spoken.text().split("\\s+", 2)[0];
        boolean unknown = first.startsWith("/")
                && StaffCommand.named(first.substring(1)).isEmpty()
                && !CitizenCommands.know(first.substring(1));
        return unknown
                ? Nearest.to(first.substring(1), occasion.handler().role())
                        .map(command -> new Words(setup, occasion)
                                .say(List.of(StaffHelp.option(command)), "staff.suggest", command.word()))
                : Optional.empty();
    }

    /** What the same messages led to before: their ticket may look different now, so they are not read anew. */
    private Optional<Turn> again(Occasion occasion, Deed deed) {
        Optional<Turn> other = membership.again(occasion, deed).or(() -> comforts.again(occasion, deed));
        if (other.isPresent()) {
            return other;
        }
        return desk.again(deed) instanceof StaffResult.Changed changed
                        && changed.action().by() == TicketAction.By.HANDLER
                ? Optional.of(tickets.again(occasion, changed))
                : Optional.empty();
    }

    /** While a citizen's draft is under way, words that the draft may be waiting for are the draft's. */
    private static boolean isMeant(Occasion occasion, CommandLine line) {
        return line.unmistakable()
                || occasion.handler().group()
                || occasion.conversation().state() == DialogueState.IDLE;
    }

    /** What the words are for: by the message that they reply to, else by what was asked for last. */
    private static Optional<TicketReference> purpose(Occasion occasion, Spoken spoken) {
        boolean saysNothing = occasion.burst().head() instanceof InboundMessage.Unsupported;
        if (saysNothing || (spoken.text().startsWith("/") && !isCancel(spoken))) {
            return Optional.empty();
        }
        boolean freeForm = Burst.joins(occasion.burst().head()) || isCancel(spoken);
        return Spoken.reference(occasion.burst())
                .filter(reference -> reference.purpose() != Purpose.CITIZEN)
                .or(() -> freeForm ? occasion.asked() : Optional.empty());
    }

    /** Whether the words reply to the request to write: the handler has not read what they would answer. */
    private static boolean answersUnread(Occasion occasion) {
        return occasion.burst().opening() && Spoken.reference(occasion.burst()).isPresent();
    }

    private static boolean isCancel(Spoken spoken) {
        return spoken.text().equalsIgnoreCase(CANCEL) || spoken.text().equalsIgnoreCase("/" + CANCEL);
    }

    private Turn words(Occasion occasion, TicketReference purpose, Spoken spoken) {
        if (isCancel(spoken)) {
            return occasion.say(OutboundMessage.of(setup.messages().rich(occasion.language(), "staff.cancelled")));
        }
        Optional<TicketNumber> number = TicketNumber.parse(purpose.number());
        return number.map(n -> tickets.reply(occasion, purpose, n, spoken))
                .orElseGet(() ->
                        occasion.say(OutboundMessage.of(setup.messages().rich(occasion.language(), "staff.unknown"))));
    }
}
