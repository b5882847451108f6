package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.OpenInvitation;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.command.PeopleBook.Act;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.Ledger.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the invitations that nobody used yet, and revokes them. */
final class OpenInvitations {
    /** What a revocation is remembered as. */
    static final String VERB = "revoke";

    private static final int LISTED = 10;
    private static final String LIST = "l";
    private static final String REVOKE = "x.";

    private final StaffStore staff;
    private final DeskSetup setup;
    private final Ledger ledger;
    private final PeopleBook book;

    OpenInvitations(StaffStore staff, DeskSetup setup, Ledger ledger) {
        this.staff = staff;
        this.setup = setup;
        this.ledger = ledger;
        this.book = new PeopleBook(staff, setup.clock());
    }

    /** The button to the list, empty if it would be. */
    Optional<Option> button(Occasion occasion) {
        return staff.openInvitations(now(), 1).stream()
                .findFirst()
                .map(any -> new Option(
                        MenuButton.invite(LIST),
                        setup.messages().plain(occasion.language(), "staff.button.open_invitations")));
    }

    /** Empty if a button's argument is none of these. */
    Optional<Turn> pressed(Occasion occasion, String argument) {
        if (argument.equals(LIST)) {
            return Optional.of(list(occasion));
        }
        return argument.startsWith(REVOKE)
                ? Optional.of(revoke(occasion, argument.substring(REVOKE.length())))
                : Optional.empty();
    }

    private Turn list(Occasion occasion) {
        List<OpenInvitation> open = staff.openInvitations(now(), LISTED);
        if (open.isEmpty()) {
            return line(occasion, "staff.invitations.none");
        }
        Composition text = new Composition(setup.messages(), occasion.language());
        text.line("staff.invitations.title");
        List<Option> options = new ArrayList<>();
        for (OpenInvitation invitation : open) {
            String number = Integer.toString(options.size() + 1);
            text.line(
                    "staff.invitations.entry",
                    number,
                    invitation.opd().map(setup::label).orElse(setup.directory().city()),
                    setup.messages().plain(occasion.language(), InvitedRole.key(invitation.role())),
                    invitation.invitedBy(),
                    setup.dates().day(occasion.language(), invitation.expiresAt()));
            options.add(new Option(
                    MenuButton.invite(REVOKE + invitation.id()),
                    setup.messages().plain(occasion.language(), "staff.button.revoke", number)));
        }
        return occasion.say(OutboundMessage.of(text.text(), options));
    }

    private Turn revoke(Occasion occasion, String id) {
        boolean done = ledger.once(
                occasion.cause(),
                before -> true,
                () -> staff.revoke(id, now())
                        .map(invitation -> written(occasion, invitation))
                        .map(invitation -> Work.done(true, VERB, id))
                        .orElseGet(() -> Work.nothing(false)));
        return done ? revoked(occasion) : line(occasion, "staff.invitations.gone");
    }

    private OpenInvitation written(Occasion occasion, OpenInvitation invitation) {
        String before = PeopleBook.standing(invitation.role(), invitation.opd());
        book.write(Act.of(occasion, VERB), invitation.id(), before, "");
        return invitation;
    }

    Turn revoked(Occasion occasion) {
        return line(occasion, "staff.invitations.revoked");
    }

    private Instant now() {
        return setup.clock().instant();
    }

    private Turn line(Occasion occasion, String key) {
        return occasion.say(OutboundMessage.of(setup.messages().rich(occasion.language(), key)));
    }
}
