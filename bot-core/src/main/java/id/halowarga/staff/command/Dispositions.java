package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.TicketButton;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.util.Optional;

/** Sends tickets to OPDs: by an OPD's code or name, or by a choice from the list. */
final class Dispositions {
    private final DeskSetup setup;
    private final TicketCommands commands;
    private final OpdMenu menu;

    Dispositions(DeskSetup setup, TicketCommands commands) {
        this.setup = setup;
        this.commands = commands;
        this.menu = new OpdMenu(setup);
    }

    /** {@code /disposisi NOMOR OPD catatan}: the OPD by its code with a note behind it, or by its name. */
    Turn typed(Occasion occasion, TicketNumber number, String rest) {
        String[] words = rest.strip().split("\\s+", 2);
        Optional<OpdCode> code =
                OpdCode.parse(words[0]).filter(c -> setup.directory().opd(c).isPresent());
        if (code.isPresent()) {
            return commands.send(occasion, TicketAction.DISPOSE, number, code.get(), words.length > 1 ? words[1] : "");
        }
        return setup.router()
                .named(rest)
                .map(opd -> commands.send(occasion, TicketAction.DISPOSE, number, opd.code(), ""))
                .orElseGet(() -> offer(occasion, number, rest.isBlank() ? "staff.dispose.to" : "staff.opd.unknown", 0));
    }

    /** The list of OPDs to choose from. */
    Turn offer(Occasion occasion, TicketNumber number, int page) {
        return offer(occasion, number, "staff.dispose.to", page);
    }

    private Turn offer(Occasion occasion, TicketNumber number, String key, int page) {
        return occasion.say(menu.page(
                occasion,
                key,
                page,
                opd -> button(number, Press.DISPOSE, opd),
                p -> new TicketButton(number, Press.CHOOSE_OPD, Integer.toString(p)).payload()));
    }

    private static String button(TicketNumber number, Press press, Opd opd) {
        return new TicketButton(number, press, opd.code().value()).payload();
    }
}
