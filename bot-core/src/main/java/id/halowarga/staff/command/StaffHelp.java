package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Role;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Explains to a handler the own duties, how a ticket goes, and every command, with a button each. */
final class StaffHelp {
    private final DeskSetup setup;

    StaffHelp(DeskSetup setup) {
        this.setup = setup;
    }

    Turn show(Occasion occasion) {
        Role role = occasion.handler().role();
        String unit = occasion.handler()
                .opd()
                .map(setup::name)
                .orElse(setup.directory().city());
        Composition text = new Composition(setup.messages(), occasion.language());
        text.line("staff.help." + role.name().toLowerCase(Locale.ROOT), unit);
        text.paragraph("staff.help.commands");
        commands(role).forEach(command -> text.line("staff.command." + command.word()));
        text.paragraph(occasion.handler().group() ? "staff.help.group" : "staff.help.citizen");
        return occasion.say(OutboundMessage.of(text.text(), options(role)).withMenu(menu(role)));
    }

    private static List<StaffCommand> commands(Role role) {
        return Arrays.stream(StaffCommand.values())
                .filter(command -> command.allows(role))
                .toList();
    }

    private static List<Option> options(Role role) {
        return commands(role).stream()
                .filter(command -> command != StaffCommand.HELP)
                .map(StaffHelp::option)
                .toList();
    }

    /** A command's button reads as the command does. */
    static Option option(StaffCommand command) {
        String word = command.word();
        String label = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return new Option(MenuButton.command(command), label);
    }

    static CommandMenu menu(Role role) {
        return switch (role) {
            case OPERATOR -> CommandMenu.OPERATOR;
            case OPD_ADMIN -> CommandMenu.OPD_ADMIN;
            case OPD_DEPUTY, OPD_HEAD -> CommandMenu.OPD_HEAD;
            case LEADER -> CommandMenu.LEADER;
        };
    }
}
