package id.halowarga.staff.command;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.staff.Handler;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.command.PeopleBook.Act;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.desk.Actor;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.Ledger.Work;
import id.halowarga.ticket.desk.Notices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /keluar}: a handler leaves; and what follows when one leaves, goes to another OPD or is removed. The binding stays in the history. If nobody is
 * left at the OPD, the operators are told so.
 */
final class Departure {
    /** What a departure is remembered as. */
    static final String VERB = "leave";

    private final StaffStore staff;
    private final DeskSetup setup;
    private final Ledger ledger;
    private final Notices notices;
    private final PeopleBook book;

    Departure(DeskPorts ports, DeskSetup setup, Ledger ledger) {
        this.staff = ports.staff();
        this.setup = setup;
        this.ledger = ledger;
        this.notices = new Notices(ports.notices());
        this.book = new PeopleBook(staff, setup.clock());
    }

    /** Asks whether it is meant. */
    Turn ask(Occasion occasion) {
        Words words = new Words(setup, occasion);
        if (staff.standing(occasion.handler().chat())) {
            return words.say("staff.leave.standing");
        }
        return words.say(
                List.of(
                        words.option(MenuButton.LEAVE, "staff.button.leave"),
                        words.option(MenuButton.CANCEL, "staff.button.cancel")),
                "staff.leave.ask",
                unit(occasion.handler()));
    }

    /** Takes the turn if somebody leaves, or left by the same press before: then they are no handler any more. */
    Optional<Turn> take(Conversation conversation, Burst burst) {
        boolean meant = burst.head() instanceof InboundMessage.ButtonPress press
                && press.payload().equals(MenuButton.LEAVE);
        boolean gone = meant
                && ledger.once(
                        burst.cause(),
                        before -> before.verb().equals(VERB),
                        () -> leave(burst) ? Work.done(true, VERB, "") : Work.nothing(false));
        RichText farewell = setup.messages().rich(conversation.language(), "staff.leave.done");
        return gone
                ? Optional.of(new Turn(
                        conversation.handling(Optional.empty()),
                        List.of(OutboundMessage.of(farewell).withMenu(CommandMenu.CITIZEN))))
                : Optional.empty();
    }

    private boolean leave(Burst burst) {
        Optional<Handler> handler = staff.find(burst.sender().chat());
        handler.ifPresent(h -> end(h, h.chat(), burst.cause(), "staff.leave.news", ""));
        boolean left = handler.isPresent() && staff.find(burst.sender().chat()).isEmpty();
        if (left) {
            Actor actor = Actor.of(handler.get(), burst.sender());
            write(new Act(actor.person(), actor.name(), VERB, burst.cause()), handler.get());
        }
        return left;
    }

    /** Writes down that somebody is no handler any more. */
    void write(Act act, Handler handler) {
        book.write(act, handler.chat().encoded(), PeopleBook.standing(handler), "");
    }

    /**
     * Ends a binding and tells those who have to know; part of the caller's unit of work.
     *
     * @param actor the chat of who does it, which needs no news
     * @param news  key of the news: who, unit, by whom
     */
    void end(Handler handler, ChatAddress actor, Cause cause, String news, String by) {
        if (!staff.release(handler.chat(), setup.clock().instant())) {
            return;
        }
        staff.takeBack(handler.chat(), setup.clock().instant());
        List<Handler> left = staff.members(handler.opd());
        String key = left.isEmpty() ? "staff.leave.empty" : news;
        Stream.concat(left.stream(), handler.opd().isPresent() ? staff.operators().stream() : Stream.empty())
                .filter(other -> !other.chat().equals(actor))
                .forEach(other -> tell(other, cause, key, handler.name(), unit(handler), by));
    }

    private void tell(Handler to, Cause cause, String key, Object... arguments) {
        notices.send(cause, to.chat(), VERB, OutboundMessage.of(setup.messages().rich(to.language(), key, arguments)));
    }

    private String unit(Handler handler) {
        return handler.opd().map(setup::name).orElse(setup.directory().city());
    }
}
