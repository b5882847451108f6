package id.halowarga.staff.command;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.Sender;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Invitation;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.command.PeopleBook.Act;
import id.halowarga.text.Language;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.Deed;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.Ledger.Work;
import id.halowarga.ticket.desk.Notices;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code /daftar KODE}, or a link's {@code /start KODE}: binds a chat to an OPD. Whatever is wrong with a code, the answer is
 * the same.
 */
final class Joining {
    /** What a joining is remembered as; its subject holds OPD and role. */
    static final String VERB = "join";

    private static final String NO_OPD = "-";
    private static final String COMMAND = "daftar";
    private static final String DEEP_LINK = "/start";

    private final DeskSetup setup;
    private final StaffStore staff;
    private final Ledger ledger;
    private final Notices notices;
    private final Departure departure;
    private final PeopleBook book;

    Joining(DeskPorts ports, DeskSetup setup, Ledger ledger) {
        this.setup = setup;
        this.staff = ports.staff();
        this.ledger = ledger;
        this.notices = new Notices(ports.notices());
        this.departure = new Departure(ports, setup, ledger);
        this.book = new PeopleBook(staff, setup.clock());
    }

    /** Takes the turn if the words are an attempt to join; a deep link whose code is no invitation's is none. */
    Optional<Turn> take(Conversation conversation, Burst burst, Optional<Handler> present) {
        String[] words = Spoken.of(burst).text().split("\\s+", 3);
        String first = words[0].toLowerCase(Locale.ROOT);
        Optional<String> code = words.length == 2 ? InvitationCode.parse(words[1]) : Optional.empty();
        if (first.equals("/" + COMMAND) || first.equals(COMMAND) && code.isPresent()) {
            return Optional.of(answer(conversation, burst, code, present));
        }
        if (first.equals(DEEP_LINK) && code.isPresent()) {
            return attempt(conversation, burst, code.get(), present);
        }
        return Optional.empty();
    }

    private Turn answer(Conversation conversation, Burst burst, Optional<String> code, Optional<Handler> present) {
        return code.flatMap(c -> attempt(conversation, burst, c, present))
                .orElseGet(() -> say(conversation, line(conversation.language(), "staff.join.invalid")));
    }

    private Optional<Turn> attempt(Conversation conversation, Burst burst, String code, Optional<Handler> present) {
        if (present.filter(handler -> handler.role() == Role.OPERATOR).isPresent()) {
            return Optional.of(say(conversation, line(conversation.language(), "staff.join.operator")));
        }
        if (refused(burst, code)) {
            return Optional.of(say(conversation, line(conversation.language(), "staff.join.group")));
        }
        return ledger.once(
                        burst.cause(),
                        Optional::of,
                        () -> staff.redeem(code, now())
                                .map(invitation -> bind(conversation, burst.sender(), invitation, burst.cause()))
                                .map(deed -> Work.done(Optional.of(deed), deed.verb(), deed.subject()))
                                .orElseGet(() -> Work.nothing(Optional.empty())))
                .map(deed -> again(conversation, deed));
    }

    /** What is one person's to decide is not every member's of a group; the invitation can still be used. */
    private boolean refused(Burst burst, String code) {
        return burst.sender().group()
                && staff.invited(code, now())
                        .filter(invitation -> invitation.role() != Role.OPD_ADMIN)
                        .isPresent();
    }

    /** Who goes to another OPD leaves the one before. */
    private void move(Optional<Handler> before, Invitation invitation, Cause cause) {
        before.filter(handler -> !handler.opd().equals(invitation.opd()))
                .ifPresent(handler -> departure.end(handler, handler.chat(), cause, "staff.leave.news", ""));
    }

    private Deed bind(Conversation conversation, Sender sender, Invitation invitation, Cause cause) {
        String label =
                invitation.opd().map(setup::label).orElse(setup.directory().city());
        String name = sender.group() || sender.displayName().isBlank() ? label : sender.displayName();
        Optional<Handler> before = staff.find(sender.chat());
        move(before, invitation, cause);
        staff.bind(
                new Handler(
                        sender.chat(),
                        invitation.role(),
                        invitation.opd(),
                        name,
                        conversation.language(),
                        sender.group()),
                now());
        book.write(
                new Act(sender.personAddress(), sender.displayName(), VERB, cause),
                sender.chat().encoded(),
                before.map(PeopleBook::standing).orElse(""),
                PeopleBook.standing(invitation.role(), invitation.opd()));
        for (Handler operator : staff.operators()) {
            RichText news = setup.messages()
                    .rich(
                            operator.language(),
                            "staff.join.news",
                            sender.displayName(),
                            label,
                            roleName(operator.language(), invitation.role()));
            if (!operator.chat().equals(sender.chat())) {
                notices.send(cause, operator.chat(), VERB, OutboundMessage.of(news));
            }
        }
        String opd = invitation.opd().map(OpdCode::value).orElse(NO_OPD);
        return new Deed(VERB, opd + " " + invitation.role());
    }

    /** Welcomes a chat that joined, now or before. */
    Turn again(Conversation conversation, Deed deed) {
        String[] subject = deed.subject().split(" ", 2);
        Role role = Role.valueOf(subject[1]);
        String unit = subject[0].equals(NO_OPD) ? setup.directory().city() : setup.name(new OpdCode(subject[0]));
        Language language = conversation.language();
        RichText text = new Composition(setup.messages(), language)
                .line(role.ofOpd() ? "staff.join.welcome" : "staff.join.welcome.city", unit, roleName(language, role))
                .paragraph(role.ofOpd() ? "staff.join.next" : "staff.join.next.city")
                .text();
        return say(conversation, OutboundMessage.of(text).withMenu(StaffHelp.menu(role)));
    }

    private Instant now() {
        return setup.clock().instant();
    }

    private String roleName(Language language, Role role) {
        return setup.messages().plain(language, InvitedRole.key(role));
    }

    private OutboundMessage line(Language language, String key) {
        return OutboundMessage.of(setup.messages().rich(language, key));
    }

    private static Turn say(Conversation conversation, OutboundMessage message) {
        return new Turn(conversation, List.of(message));
    }
}
