package id.halowarga.staff.command;

import id.halowarga.conversation.Conversation.Held;
import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.Cards;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.Target;
import id.halowarga.ticket.desk.TicketButton;
import java.util.Optional;

/** Does what handlers' buttons stand for. What a payload says is checked like typed words. */
final class StaffButtons {
    private final StaffDesk desk;
    private final DeskSetup setup;
    private final TicketCommands tickets;
    private final TicketStory stories;
    private final Dispositions dispositions;
    private final Mergers mergers;
    private final Priorities priorities;
    private final Membership membership;
    private final Comforts comforts;
    private final StaffCommands commands;
    private final Cards cards;
    private final Explanations explanations;

    StaffButtons(
            StaffDesk desk,
            DeskSetup setup,
            TicketCommands tickets,
            Mergers mergers,
            Membership membership,
            Comforts comforts,
            StaffCommands commands) {
        this.desk = desk;
        this.setup = setup;
        this.tickets = tickets;
        this.stories = new TicketStory(desk, setup);
        this.dispositions = new Dispositions(desk, setup, tickets);
        this.mergers = mergers;
        this.priorities = new Priorities(setup, tickets);
        this.membership = membership;
        this.comforts = comforts;
        this.commands = commands;
        this.cards = desk.cards();
        this.explanations = new Explanations(setup);
    }

    /** Empty if the payload is no handlers' button. */
    Optional<Turn> press(Occasion occasion, String payload) {
        Optional<TicketButton> button = TicketButton.parse(payload);
        return button.isPresent() ? button.map(b -> press(occasion, b)) : menu(occasion, payload);
    }

    private Turn press(Occasion occasion, TicketButton button) {
        if (!occasion.may(command(button.press()))) {
            return line(occasion, "staff.not_yours");
        }
        return switch (button.press()) {
            case DISPOSE, REDIRECT, CALL_IN ->
                dispositions.chosen(occasion, button.press().action().orElseThrow(), button);
            case CHOOSE_OPD -> offer(occasion, TicketAction.DISPOSE, button);
            case SUPPORT -> offer(occasion, TicketAction.SUPPORT, button);
            case TEMPLATE -> comforts.answers().choose(occasion, button);
            case SEND_TEMPLATE -> comforts.answers().send(occasion, button);
            case PRIORITY, PRIORITISE -> priorities.typed(occasion, button.number(), button.argument());
            case MERGE -> mergers.pressed(occasion, button);
            case MERGE_INTO -> mergers.chosen(occasion, button);
            case SHOW -> show(occasion, button);
            case MORE -> more(occasion, button);
            case ACCEPT,
                    ANSWER,
                    ASK,
                    FINISH_PARTLY,
                    FINISH,
                    CONTINUE,
                    INSPECT,
                    CONTRIBUTE,
                    APPROVE,
                    REVISE,
                    RELEASE,
                    SPLIT,
                    RETURN,
                    REFUSE -> words(occasion, button, button.press().action().orElseThrow());
        };
    }

    private Turn offer(Occasion occasion, TicketAction action, TicketButton button) {
        return dispositions.offer(occasion, action, button.number(), MenuButton.page(button.argument()));
    }

    /** The command that a button stands for. */
    static StaffCommand command(TicketButton.Press press) {
        return switch (press) {
            case SHOW, MORE -> StaffCommand.LIST;
            case CHOOSE_OPD -> StaffCommand.DISPOSE;
            case PRIORITY -> StaffCommand.PRIORITISE;
            case MERGE -> StaffCommand.MERGE;
            case SUPPORT, CONTRIBUTE -> StaffCommand.SUPPORT;
            case TEMPLATE, SEND_TEMPLATE -> StaffCommand.TEMPLATE;
            default -> press.action().flatMap(StaffCommand::of).orElseThrow();
        };
    }

    /** With the words typed before the ticket was chosen, if the button says that some were kept. */
    private Turn words(Occasion occasion, TicketButton button, TicketAction action) {
        Optional<Held> held = button.argument().equals(TicketChoice.KEPT)
                ? occasion.conversation().held()
                : Optional.empty();
        Spoken spoken =
                held.map(kept -> new Spoken(kept.words(), kept.media(), 0)).orElse(Spoken.NOTHING);
        Turn turn =
                tickets.act(occasion, new Wish(action, button.number(), target(action, button)), spoken, spoken.text());
        return held.isPresent() ? new Turn(turn.next().holding(Optional.empty()), turn.replies()) : turn;
    }

    /** What is needed now and then only. */
    private Turn more(Occasion occasion, TicketButton button) {
        return desk.show(occasion.handler(), button.number())
                .map(ticket -> occasion.say(OutboundMessage.of(
                        setup.messages()
                                .rich(
                                        occasion.language(),
                                        "staff.more",
                                        ticket.number().value()),
                        cards.more(ticket, occasion.handler()))))
                .orElseGet(() -> line(occasion, "staff.unknown"));
    }

    private Target target(TicketAction action, TicketButton button) {
        return switch (action) {
            case REFUSE -> owner(button);
            case APPROVE, RELEASE -> new Target.Draft(button.argument());
            default -> Target.NONE;
        };
    }

    private Target owner(TicketButton button) {
        return OpdCode.parse(button.argument())
                .filter(code -> setup.directory().outside(code).isPresent())
                .<Target>map(Target.Outside::new)
                .orElse(Target.NONE);
    }

    private Turn show(Occasion occasion, TicketButton button) {
        Optional<Ticket> ticket = desk.show(occasion.handler(), button.number());
        return ticket.map(t -> stories.show(occasion, t)).orElseGet(() -> line(occasion, "staff.unknown"));
    }

    private Optional<Turn> menu(Occasion occasion, String payload) {
        if (payload.equals(MenuButton.CANCEL)) {
            return Optional.of(line(occasion, "staff.cancelled"));
        }
        if (payload.startsWith(MenuButton.COMMAND)) {
            return StaffCommand.named(payload.substring(MenuButton.COMMAND.length()))
                    .map(command -> commands.run(occasion, CommandLine.bare(command), Spoken.NOTHING));
        }
        String[] parts = payload.split("\\.", 3);
        if (!payload.startsWith(MenuButton.PREFIX) || parts.length < 3) {
            return Optional.empty();
        }
        return StaffCommand.named(parts[1]).flatMap(command -> menu(occasion, command, parts[2]));
    }

    private Optional<Turn> menu(Occasion occasion, StaffCommand command, String argument) {
        if (!occasion.may(command)) {
            return Optional.of(line(occasion, "staff.not_yours"));
        }
        return switch (command) {
            case LIST -> Optional.of(comforts.lists().pressed(occasion, argument));
            case QUEUE -> Optional.of(comforts.lists().queue(occasion, MenuButton.page(argument)));
            case INVITE -> Optional.of(membership.inviting().pressed(occasion, argument));
            case SEARCH -> Optional.of(comforts.searching().pressed(occasion, argument));
            case STATISTICS -> Optional.of(comforts.statistics().pressed(occasion, argument));
            case TEMPLATE -> Optional.of(comforts.templates().pressed(occasion, argument));
            case PEOPLE -> Optional.of(membership.people().pressed(occasion, argument));
            case ABSENCE -> Optional.of(membership.absences().pressed(occasion, argument));
            case FAILED -> Optional.of(comforts.failures().pressed(occasion, argument));
            case WHY ->
                TicketNumber.parse(argument)
                        .flatMap(number -> desk.show(occasion.handler(), number))
                        .map(ticket -> explanations.show(occasion, ticket));
            case LEAVE,
                    HELP,
                    ACCEPT,
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
                    SPLIT -> Optional.empty();
        };
    }

    private Turn line(Occasion occasion, String key) {
        return occasion.say(OutboundMessage.of(setup.messages().rich(occasion.language(), key)));
    }
}
