package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.staff.Role;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import java.util.ArrayList;
import java.util.List;

/** Explains to a handler what the own role can do, and how to report as a citizen. */
final class StaffHelp {
    private final DeskSetup setup;

    StaffHelp(DeskSetup setup) {
        this.setup = setup;
    }

    Turn show(Occasion occasion) {
        Role role = occasion.handler().role();
        String opd = occasion.handler().opd().map(setup::name).orElse("");
        Composition text = new Composition(setup.messages(), occasion.language());
        switch (role) {
            case OPERATOR -> text.line("staff.help.operator", setup.directory().city());
            case LEADER -> text.line("staff.help.leader", setup.directory().city());
            case OPD_ADMIN, OPD_DEPUTY, OPD_HEAD -> text.line("staff.help.opd", opd);
        }
        if (occasion.handler().group()) {
            text.paragraph("staff.help.group");
        } else {
            text.paragraph("staff.help.citizen");
        }
        return occasion.say(
                OutboundMessage.of(text.text(), options(occasion, role)).withMenu(menu(role)));
    }

    private List<Option> options(Occasion occasion, Role role) {
        List<Option> options = new ArrayList<>();
        if (role == Role.OPERATOR) {
            options.add(option(occasion, MenuButton.queue(0), "staff.button.queue"));
            options.add(option(occasion, MenuButton.inviteTo(0), "staff.button.invite"));
        } else {
            options.add(option(occasion, MenuButton.list(0), "staff.button.list"));
        }
        return options;
    }

    private Option option(Occasion occasion, String payload, String key) {
        RichText label = setup.messages().rich(occasion.language(), key);
        return new Option(payload, label.plain());
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
