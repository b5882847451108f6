package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.Target;
import id.halowarga.ticket.desk.TicketButton;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sends tickets to OPDs (disposisi, koordinasi) and calls OPDs in (bantuan): by an OPD's code or name, or by a choice from
 * the list.
 */
final class Dispositions {
    private final StaffDesk desk;
    private final DeskSetup setup;
    private final TicketCommands commands;
    private final OpdMenu menu;

    Dispositions(StaffDesk desk, DeskSetup setup, TicketCommands commands) {
        this.desk = desk;
        this.setup = setup;
        this.commands = commands;
        this.menu = new OpdMenu(setup);
    }

    /** {@code /disposisi NOMOR OPD catatan} and the like: the OPD by its code with words behind it, or by its name. */
    Turn typed(Occasion occasion, TicketAction action, TicketNumber number, Spoken spoken, String rest) {
        if (action == TicketAction.SUPPORT && parties(occasion, number).contains(Party.SUPPORTER)) {
            return commands.act(occasion, TicketAction.CONTRIBUTE, number, spoken, rest);
        }
        String[] words = rest.strip().split("\\s+", 2);
        Optional<OpdCode> code =
                OpdCode.parse(words[0]).filter(c -> setup.directory().opd(c).isPresent());
        if (code.isPresent()) {
            return send(occasion, action, number, code.get(), spoken, words.length > 1 ? words[1] : "");
        }
        return setup.router()
                .named(rest)
                .map(opd -> send(occasion, action, number, opd.code(), spoken, ""))
                .orElseGet(() ->
                        offer(occasion, action, number, rest.isBlank() ? question(action) : "staff.opd.unknown", 0));
    }

    private Set<Party> parties(Occasion occasion, TicketNumber number) {
        return desk.show(occasion.handler(), number)
                .map(ticket -> Party.of(occasion.handler(), ticket))
                .orElse(Set.of());
    }

    private Turn send(
            Occasion occasion, TicketAction action, TicketNumber number, OpdCode opd, Spoken spoken, String words) {
        return commands.act(occasion, new Wish(action, number, new Target.Unit(opd)), spoken, words);
    }

    /** Sends it to an OPD that was chosen from the list. */
    Turn chosen(Occasion occasion, TicketAction action, TicketButton button) {
        return OpdCode.parse(button.argument())
                .filter(code -> setup.directory().opd(code).isPresent())
                .map(code -> send(occasion, action, button.number(), code, Spoken.NOTHING, ""))
                .orElseGet(() -> offer(occasion, action, button.number(), "staff.opd.unknown", 0));
    }

    /** The list of OPDs to choose from. */
    Turn offer(Occasion occasion, TicketAction action, TicketNumber number, int page) {
        return offer(occasion, action, number, question(action), page);
    }

    private static String question(TicketAction action) {
        return "staff." + action.word() + ".to";
    }

    private Turn offer(Occasion occasion, TicketAction action, TicketNumber number, String key, int page) {
        Press choose = action == TicketAction.SUPPORT ? Press.SUPPORT : Press.CHOOSE_OPD;
        Press chosen = switch (action) {
            case SUPPORT -> Press.CALL_IN;
            case REDIRECT -> Press.REDIRECT;
            default -> Press.DISPOSE;
        };
        return occasion.say(menu.page(
                occasion,
                key,
                choices(occasion, action, number),
                page,
                opd -> new TicketButton(number, chosen, opd.code().value()).payload(),
                p -> new TicketButton(number, choose, Integer.toString(p)).payload()));
    }

    /** An OPD passes tickets down to the units below it, or on to those that the classifier thought of. */
    private List<Opd> choices(Occasion occasion, TicketAction action, TicketNumber number) {
        List<Opd> all = setup.directory().opds();
        Optional<Ticket> ticket = desk.show(occasion.handler(), number);
        Optional<OpdCode> own = occasion.handler().opd();
        return switch (action) {
            case REDIRECT -> ticket.map(desk::redirections).orElse(List.of());
            case SUPPORT ->
                all.stream().filter(opd -> !own.equals(Optional.of(opd.code()))).toList();
            default -> own.map(setup.directory()::below).orElse(all);
        };
    }
}
