package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.staff.Invitation;
import id.halowarga.staff.JoinLinks;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffStore;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.Deed;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.Ledger.Work;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /undang OPD [admin|pimpinan]}: an operator makes a one-time invitation. */
final class Inviting {
    /** What an invitation is remembered as; its subject holds code, OPD and role. */
    static final String VERB = "invite";

    private static final String ADMIN = "admin";
    private static final String HEAD = "pimpinan";

    private final DeskSetup setup;
    private final StaffStore staff;
    private final Ledger ledger;
    private final JoinLinks links;
    private final OpdMenu menu;

    Inviting(DeskPorts ports, DeskSetup setup, Ledger ledger, JoinLinks links) {
        this.setup = setup;
        this.staff = ports.staff();
        this.ledger = ledger;
        this.links = links;
        this.menu = new OpdMenu(setup);
    }

    /** What was typed after the command. */
    Turn typed(Occasion occasion, String rest) {
        String words = rest.strip().toLowerCase(Locale.ROOT);
        Role role = words.endsWith(" " + HEAD) ? Role.OPD_HEAD : Role.OPD_ADMIN;
        String name = words.replaceFirst("\\s+(" + ADMIN + "|" + HEAD + ")$", "");
        if (name.isEmpty()) {
            return offer(occasion, "staff.invite.opd", 0);
        }
        return setup.router()
                .named(name)
                .map(opd -> invite(occasion, opd, role))
                .orElseGet(() -> offer(occasion, "staff.opd.unknown", 0));
    }

    /** A button's argument behind {@code q.undang.}: {@code p.<page>}, {@code o.<opd>} or {@code o.<opd>.<role>}. */
    Turn pressed(Occasion occasion, String argument) {
        String[] parts = argument.split("\\.", 3);
        Optional<Opd> opd = parts[0].equals("o") && parts.length > 1
                ? OpdCode.parse(parts[1]).flatMap(setup.directory()::opd)
                : Optional.empty();
        if (opd.isEmpty()) {
            return offer(occasion, "staff.invite.opd", MenuButton.page(parts[parts.length - 1]));
        }
        return parts.length == 3
                ? invite(occasion, opd.get(), parts[2].equals(HEAD) ? Role.OPD_HEAD : Role.OPD_ADMIN)
                : occasion.say(askRole(occasion, opd.get()));
    }

    private Turn offer(Occasion occasion, String key, int page) {
        return occasion.say(menu.page(
                occasion, key, page, opd -> MenuButton.invite(opd.code().value()), MenuButton::inviteTo));
    }

    private OutboundMessage askRole(Occasion occasion, Opd opd) {
        RichText text = setup.messages().rich(occasion.language(), "staff.invite.role", opd.label());
        return OutboundMessage.of(
                text,
                List.of(
                        new Option(
                                MenuButton.invite(opd.code().value(), ADMIN),
                                setup.messages().plain(occasion.language(), "staff.role.opd_admin")),
                        new Option(
                                MenuButton.invite(opd.code().value(), HEAD),
                                setup.messages().plain(occasion.language(), "staff.role.opd_head"))));
    }

    private Turn invite(Occasion occasion, Opd opd, Role role) {
        Deed deed = ledger.once(occasion.cause(), before -> before, () -> {
            Instant now = setup.clock().instant();
            Instant end = now.plus(setup.settings().invitationLifetime());
            Invitation invitation = new Invitation(InvitationCode.next(), opd.code(), role, end);
            staff.invite(invitation, occasion.actor().name(), now);
            String subject = invitation.code() + " " + opd.code() + " " + role;
            return Work.done(new Deed(VERB, subject), VERB, subject);
        });
        return again(occasion, deed);
    }

    /** Tells of the invitation that the messages made, now or before. */
    Turn again(Occasion occasion, Deed deed) {
        String[] subject = deed.subject().split(" ", 3);
        String code = subject[0];
        Role role = Role.valueOf(subject[2]);
        Instant end = setup.clock().instant().plus(setup.settings().invitationLifetime());
        Composition text = new Composition(setup.messages(), occasion.language());
        text.line("staff.invite.made", setup.name(new OpdCode(subject[1])), roleName(occasion, role));
        text.paragraph("staff.invite.how");
        text.line("staff.invite.code", code);
        links.of(code).forEach(link -> text.line("staff.invite.link", link));
        text.paragraph("staff.invite.until", setup.dates().day(occasion.language(), end));
        return occasion.say(OutboundMessage.of(text.text()));
    }

    private String roleName(Occasion occasion, Role role) {
        return setup.messages()
                .plain(occasion.language(), "staff.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
