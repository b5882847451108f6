package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.StaffDesk;
import java.util.Optional;

/** Does what handlers type. */
final class StaffCommands {
    private final StaffDesk desk;
    private final DeskSetup setup;
    private final TicketChoice choice;
    private final TicketStory stories;
    private final TypedWishes typed;
    private final Membership membership;
    private final Comforts comforts;
    private final StaffHelp help;
    private final Explanations explanations;

    StaffCommands(
            StaffDesk desk,
            DeskSetup setup,
            TicketCommands tickets,
            Mergers mergers,
            Membership membership,
            Comforts comforts) {
        this.desk = desk;
        this.setup = setup;
        this.choice = new TicketChoice(desk, setup, comforts.lists());
        this.stories = new TicketStory(desk, setup);
        this.typed = new TypedWishes(setup, tickets, new Dispositions(desk, setup, tickets), mergers);
        this.membership = membership;
        this.comforts = comforts;
        this.help = new StaffHelp(setup);
        this.explanations = new Explanations(setup);
    }

    Turn run(Occasion occasion, CommandLine line, Spoken spoken) {
        if (!occasion.may(line.command())) {
            return occasion.say(OutboundMessage.of(setup.messages().rich(occasion.language(), "staff.not_yours")));
        }
        return switch (line.command()) {
            case LIST ->
                line.number().isPresent() || !line.rest().isEmpty()
                        ? show(occasion, line)
                        : comforts.lists().list(occasion);
            case WHY ->
                shown(occasion, line)
                        .map(ticket -> explanations.show(occasion, ticket))
                        .orElseGet(() -> choice.unknown(occasion, line.number().orElse(line.rest())));
            case QUEUE -> comforts.lists().queue(occasion, 0);
            case INVITE -> membership.inviting().typed(occasion, line.tail());
            case SEARCH -> comforts.searching().typed(occasion, line.tail());
            case STATISTICS -> comforts.statistics().typed(occasion, line.tail());
            case TEMPLATE -> comforts.templates().typed(occasion, line.tail());
            case PEOPLE -> membership.people().typed(occasion, line.tail());
            case ABSENCE -> membership.absences().typed(occasion, line.tail());
            case LEAVE -> membership.departure().ask(occasion);
            case FAILED -> comforts.failures().list(occasion);
            case HELP -> help.show(occasion);
            case ACCEPT,
                    ANSWER,
                    ASK,
                    FINISH_PARTLY,
                    FINISH,
                    CONTINUE,
                    INSPECT,
                    SUPPORT,
                    RETURN,
                    REDIRECT,
                    DISPOSE,
                    REFUSE,
                    APPROVE,
                    REVISE,
                    RELEASE,
                    PRIORITISE,
                    MERGE,
                    SPLIT -> onTicket(occasion, line, spoken);
        };
    }

    private Turn show(Occasion occasion, CommandLine line) {
        return shown(occasion, line)
                .map(t -> stories.show(occasion, t))
                .orElseGet(() -> choice.unknown(occasion, line.number().orElse(line.rest())));
    }

    private Optional<Ticket> shown(Occasion occasion, CommandLine line) {
        return line.number().flatMap(TicketNumber::parse).flatMap(number -> desk.show(occasion.handler(), number));
    }

    private Turn onTicket(Occasion occasion, CommandLine line, Spoken spoken) {
        TicketAction action = line.command().action().orElseThrow();
        Optional<TicketNumber> number = choice.meant(occasion, line, action);
        boolean hidden = number.isPresent()
                && desk.show(occasion.handler(), number.get()).isEmpty();
        if (line.number().isPresent() && (number.isEmpty() || hidden)) {
            return choice.unknown(occasion, line.number().get());
        }
        if (number.isEmpty()) {
            return choice.ask(occasion, action, spoken, line.rest());
        }
        return typed.act(occasion, action, number.get(), spoken, line.rest());
    }
}
