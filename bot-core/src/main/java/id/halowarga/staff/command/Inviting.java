package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Invitation;
import id.halowarga.staff.OpenInvitation;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.command.PeopleBook.Act;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.Deed;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.Ledger.Work;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code /undang OPD [admin|wakil|pimpinan]}: an operator makes a one-time invitation. {@code /undang operator} and {@code /undang
 * pimpinan-daerah} are for the operators that the settings name.
 */
final class Inviting {
    /** What an invitation is remembered as; its subject holds OPD, role and expiry. */
    static final String VERB = "invite";

    private static final String NO_OPD = "-";
    private static final String OF_OPD = "o.";
    private static final String OF_CITY = "c.";

    private final DeskSetup setup;
    private final StaffStore staff;
    private final Ledger ledger;
    private final StaffPorts tools;
    private final OpdMenu menu;
    private final OpenInvitations open;
    private final PeopleBook book;

    Inviting(DeskPorts ports, DeskSetup setup, Ledger ledger, StaffPorts tools) {
        this.setup = setup;
        this.staff = ports.staff();
        this.ledger = ledger;
        this.tools = tools;
        this.menu = new OpdMenu(setup);
        this.open = new OpenInvitations(staff, setup, ledger);
        this.book = new PeopleBook(staff, setup.clock());
    }

    /** What was typed after the command. */
    Turn typed(Occasion occasion, String rest) {
        String words = rest.strip().toLowerCase(Locale.ROOT);
        Optional<InvitedRole> city =
                InvitedRole.named(words).filter(r -> !r.role().ofOpd());
        if (city.isPresent()) {
            return invite(occasion, Optional.empty(), city.get().role());
        }
        Optional<InvitedRole> last = InvitedRole.named(words.substring(words.lastIndexOf(' ') + 1))
                .filter(r -> r.role().ofOpd());
        String name = last.map(r -> words.substring(0, words.length() - r.word().length()))
                .orElse(words)
                .strip();
        if (name.isEmpty()) {
            return offer(occasion, "staff.invite.opd", 0);
        }
        return setup.router()
                .named(name)
                .map(opd -> invite(
                        occasion,
                        Optional.of(opd.code()),
                        last.map(InvitedRole::role).orElse(Role.OPD_ADMIN)))
                .orElseGet(() -> offer(occasion, "staff.opd.unknown", 0));
    }

    /** A button's argument: {@code p.<page>}, {@code o.<opd>}, {@code o.<opd>.<role>}, {@code c.<role>} or a list's. */
    Turn pressed(Occasion occasion, String argument) {
        Optional<Turn> list = open.pressed(occasion, argument);
        if (list.isPresent()) {
            return list.get();
        }
        if (argument.startsWith(OF_CITY)) {
            Optional<InvitedRole> role = InvitedRole.named(argument.substring(OF_CITY.length()))
                    .filter(r -> !r.role().ofOpd());
            return role.map(r -> invite(occasion, Optional.empty(), r.role()))
                    .orElseGet(() -> offer(occasion, "staff.invite.opd", 0));
        }
        String[] parts = argument.split("\\.", 3);
        Optional<Opd> opd = argument.startsWith(OF_OPD)
                ? OpdCode.parse(parts[1]).flatMap(setup.directory()::opd)
                : Optional.empty();
        if (opd.isEmpty()) {
            return offer(occasion, "staff.invite.opd", MenuButton.page(parts[parts.length - 1]));
        }
        Optional<InvitedRole> role = parts.length == 3
                ? InvitedRole.named(parts[2]).filter(r -> r.role().ofOpd())
                : Optional.empty();
        return role.map(r -> invite(occasion, Optional.of(opd.get().code()), r.role()))
                .orElseGet(() -> occasion.say(askRole(occasion, opd.get())));
    }

    private Turn offer(Occasion occasion, String key, int page) {
        OutboundMessage opds = menu.page(
                occasion,
                key,
                page,
                opd -> MenuButton.invite(OF_OPD + opd.code().value()),
                MenuButton::inviteTo);
        List<Option> options = new ArrayList<>(opds.options());
        if (mayInviteToCity(occasion)) {
            InvitedRole.ofCity().forEach(role -> options.add(option(occasion, OF_CITY, role)));
        }
        open.button(occasion).ifPresent(options::add);
        return occasion.say(OutboundMessage.of(opds.text(), options));
    }

    private OutboundMessage askRole(Occasion occasion, Opd opd) {
        String prefix = OF_OPD + opd.code() + ".";
        return OutboundMessage.of(
                setup.messages().rich(occasion.language(), "staff.invite.role", opd.label()),
                InvitedRole.ofOpd().stream()
                        .map(role -> option(occasion, prefix, role))
                        .toList());
    }

    private Option option(Occasion occasion, String prefix, InvitedRole role) {
        return new Option(MenuButton.invite(prefix + role.word()), roleName(occasion, role.role()));
    }

    private boolean mayInviteToCity(Occasion occasion) {
        return staff.standing(occasion.handler().chat());
    }

    private Turn invite(Occasion occasion, Optional<OpdCode> opd, Role role) {
        if (opd.isEmpty() && !mayInviteToCity(occasion)) {
            return occasion.say(OutboundMessage.of(setup.messages().rich(occasion.language(), "staff.not_yours")));
        }
        Deed deed = ledger.once(occasion.cause(), before -> before, () -> {
            Instant now = setup.clock().instant();
            Instant end = now.plus(setup.settings().invitationLifetime()).truncatedTo(ChronoUnit.SECONDS);
            String code = InvitationCode.of(occasion.cause(), tools.hash());
            staff.invite(new Invitation(code, opd, role, end), occasion.actor().name(), now);
            book.write(
                    Act.of(occasion, VERB),
                    OpenInvitation.id(Invitation.hash(code)),
                    "",
                    PeopleBook.standing(role, opd) + " " + end);
            String subject = opd.map(OpdCode::value).orElse(NO_OPD) + " " + role + " " + end;
            return Work.done(new Deed(VERB, subject), VERB, subject);
        });
        return again(occasion, deed);
    }

    /** Tells of the invitation that the messages made, now or before. */
    Turn again(Occasion occasion, Deed deed) {
        String[] subject = deed.subject().split(" ", 3);
        String unit = subject[0].equals(NO_OPD) ? setup.directory().city() : setup.name(new OpdCode(subject[0]));
        String code = InvitationCode.of(occasion.cause(), tools.hash());
        Composition text = new Composition(setup.messages(), occasion.language());
        text.line("staff.invite.made", unit, roleName(occasion, Role.valueOf(subject[1])));
        text.paragraph("staff.invite.how");
        text.line("staff.invite.code", code);
        tools.links().of(code).forEach(link -> text.line("staff.invite.link", link));
        text.paragraph("staff.invite.until", setup.dates().day(occasion.language(), Instant.parse(subject[2])));
        return occasion.say(OutboundMessage.of(text.text()));
    }

    /** Tells of a revocation, now or before. */
    Turn revoked(Occasion occasion) {
        return open.revoked(occasion);
    }

    private String roleName(Occasion occasion, Role role) {
        return setup.messages().plain(occasion.language(), InvitedRole.key(role));
    }
}
