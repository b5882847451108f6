package id.halowarga.ticket.desk;

import id.halowarga.message.MessageId;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.staff.Handler;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.desk.Ledger.Work;
import java.util.List;
import java.util.Optional;

/** Makes handlers see what did not reach the citizen: in the ticket's story, and by a notice. */
public final class DeliveryDesk {
    private static final String VERB = "undelivered";

    private final TicketStore tickets;
    private final Ledger ledger;
    private final Watchers watchers;
    private final Notices notices;
    private final DeskSetup setup;

    /**
     * Opens the desk.
     *
     * @param ports the stores
     * @param setup the city and its rules
     */
    public DeliveryDesk(DeskPorts ports, DeskSetup setup) {
        this.tickets = ports.tickets();
        this.ledger = new Ledger(ports.unit(), ports.handled());
        this.watchers = new Watchers(ports.staff());
        this.notices = new Notices(ports.notices());
        this.setup = setup;
    }

    /**
     * Notes that a message will not arrive, once, however often it is said.
     *
     * @param lost  identity of the loss: the same for the same message
     * @param about what the message was about; only what was meant for the citizen is noted
     */
    public void undelivered(MessageId lost, TicketReference about) {
        if (about.purpose() != Purpose.CITIZEN) {
            return;
        }
        Cause cause = new Cause(List.of(lost));
        ledger.once(
                cause,
                deed -> false,
                () -> TicketNumber.parse(about.number())
                        .flatMap(tickets::findForUpdate)
                        .map(ticket -> note(cause, ticket))
                        .orElseGet(() -> Work.nothing(false)));
    }

    private Work<Boolean> note(Cause cause, Ticket ticket) {
        tickets.append(new StoryEntry(
                ticket.number(),
                setup.clock().instant(),
                StoryEntry.Kind.UNDELIVERED,
                "",
                Optional.empty(),
                "",
                List.of()));
        for (Handler handler : watchers.of(ticket)) {
            OutboundMessage notice = OutboundMessage.of(setup.messages()
                            .rich(
                                    handler.language(),
                                    "ticket.handler.undelivered",
                                    ticket.number().value()))
                    .about(new TicketReference(ticket.number().value(), Purpose.ANSWER))
                    .asNotice(NoticeKind.UPDATE);
            notices.send(cause, handler.chat(), VERB, notice);
        }
        return Work.done(true, VERB, ticket.number().value());
    }
}
