package id.halowarga.staff.command;

import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Conversation.Held;
import id.halowarga.conversation.DialogueState;
import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.staff.Role;
import id.halowarga.ticket.Rights;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.PlainWords;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.TicketButton;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the ticket that a handler means: by number, by what the message replies to, else the only one that fits. */
final class TicketChoice {
    /** Argument of a button that goes on with the words typed before the ticket was chosen. */
    static final String KEPT = "k";

    private static final int OFFERED = 8;
    private static final int SEARCHED = 200;
    private static final int EXCERPT = 28;

    private final StaffDesk desk;
    private final DeskSetup setup;
    private final TicketLists lists;

    TicketChoice(StaffDesk desk, DeskSetup setup, TicketLists lists) {
        this.desk = desk;
        this.setup = setup;
        this.lists = lists;
    }

    /** The number that is meant; empty if it has to be asked for or is none. */
    Optional<TicketNumber> meant(Occasion occasion, CommandLine line, TicketAction action) {
        if (line.number().isPresent()) {
            return line.number().flatMap(TicketNumber::parse);
        }
        Optional<TicketReference> replied = Spoken.reference(occasion.burst());
        if (replied.isPresent()) {
            return replied.flatMap(reference -> TicketNumber.parse(reference.number()));
        }
        Optional<TicketNumber> within = TicketNumber.findIn(line.rest());
        if (within.isPresent()) {
            return within;
        }
        List<Ticket> fitting = fitting(occasion, action);
        return fitting.size() == 1 ? Optional.of(fitting.get(0).number()) : Optional.empty();
    }

    private List<Ticket> fitting(Occasion occasion, TicketAction action) {
        return fitting(occasion, action, desk.open(occasion.handler(), 0, SEARCHED));
    }

    private static List<Ticket> fitting(Occasion occasion, TicketAction action, List<Ticket> tickets) {
        return tickets.stream()
                .filter(ticket ->
                        Rights.next(occasion.handler(), action, ticket).isPresent())
                .toList();
    }

    /** What can be chosen: who works for the whole city chooses among all of its tickets where none is theirs. */
    private List<Ticket> choices(Occasion occasion, TicketAction action) {
        List<Ticket> own = fitting(occasion, action);
        boolean elsewhere = own.isEmpty() && !occasion.handler().role().ofOpd();
        return elsewhere ? fitting(occasion, action, lists.everywhere(SEARCHED)) : own;
    }

    /** Asks which ticket is meant, and keeps the words that were typed already. */
    Turn ask(Occasion occasion, TicketAction action, Spoken spoken, String words) {
        List<Ticket> fitting = choices(occasion, action);
        if (fitting.isEmpty()) {
            String key = action == TicketAction.SPLIT ? "staff.split.which" : "staff.which.none";
            return occasion.say(OutboundMessage.of(say(occasion, key)));
        }
        boolean keep = !(words.isBlank() && spoken.media().isEmpty()) && mayHold(occasion.conversation());
        String argument = keep ? KEPT : "";
        List<Option> options = fitting.stream()
                .limit(OFFERED)
                .map(ticket ->
                        new TicketButton(ticket.number(), press(action), argument).option(label(occasion, ticket)))
                .toList();
        Turn turn = occasion.say(OutboundMessage.of(
                say(
                        occasion,
                        "staff.which",
                        StaffCommand.of(action).map(StaffCommand::word).orElse(action.word())),
                options));
        return keep
                ? new Turn(
                        turn.next().holding(Optional.of(new Held(PlainWords.clean(words), spoken.media()))),
                        turn.replies())
                : turn;
    }

    /** Words of a citizen's that wait for their ticket go first. */
    private static boolean mayHold(Conversation conversation) {
        return conversation.state() == DialogueState.IDLE;
    }

    private static Press press(TicketAction action) {
        return switch (action) {
            case DISPOSE, REDIRECT -> Press.CHOOSE_OPD;
            case SUPPORT -> Press.SUPPORT;
            case PRIORITISE -> Press.PRIORITY;
            case MERGE -> Press.MERGE;
            default ->
                Arrays.stream(Press.values())
                        .filter(press -> press.action().equals(Optional.of(action)))
                        .findFirst()
                        .orElse(Press.SHOW);
        };
    }

    /** A leader sees which tickets there are, not what citizens wrote. */
    private static String label(Occasion occasion, Ticket ticket) {
        return occasion.handler().role() == Role.LEADER ? ticket.number().value() : label(ticket);
    }

    static String label(Ticket ticket) {
        return ticket.number() + " " + PlainWords.excerpt(ticket.report().description(), EXCERPT);
    }

    private Stream<Ticket> visible(Occasion occasion) {
        Stream<Ticket> own = desk.open(occasion.handler(), 0, SEARCHED).stream();
        return occasion.handler().role().ofOpd() ? own : Stream.concat(own, lists.everywhere(SEARCHED).stream());
    }

    /** Says that a number is not known, and which one may have been meant. */
    Turn unknown(Occasion occasion, String typed) {
        Optional<Ticket> near = visible(occasion)
                .filter(ticket -> ticket.number().isNear(typed))
                .findFirst();
        return occasion.say(near.map(ticket -> OutboundMessage.of(
                        say(occasion, "staff.unknown.near", ticket.number().value()),
                        List.of(TicketButton.of(ticket.number(), Press.SHOW).option(label(ticket)))))
                .orElseGet(() -> OutboundMessage.of(say(occasion, "staff.unknown"))));
    }

    private RichText say(Occasion occasion, String key, Object... arguments) {
        return setup.messages().rich(occasion.language(), key, arguments);
    }
}
