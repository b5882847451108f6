package id.halowarga.ticket.desk;

import id.halowarga.directory.Opd;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.staff.Handler;
import id.halowarga.staff.StaffStore;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.LifeCycle;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings what lies at OPDs that nobody handles for any more back to the operators, with one alert for each OPD. What is
 * sealed stays where it is.
 */
public final class UnattendedUnits {
    /** Tickets that come back in one unit of work. */
    private static final int BATCH = 50;

    private static final Set<TicketStage> RECALLABLE = LifeCycle.stages(Party.CLOCK, TicketAction.RECALL);

    private final DeskSetup setup;
    private final UnitOfWork unit;
    private final TicketStore tickets;
    private final StaffStore staff;
    private final ClockDesk desk;
    private final Notices notices;

    /**
     * Looks after a city's OPDs.
     *
     * @param ports the stores
     * @param setup the city and its rules
     */
    public UnattendedUnits(DeskPorts ports, DeskSetup setup) {
        this.setup = setup;
        this.unit = ports.unit();
        this.tickets = ports.tickets();
        this.staff = ports.staff();
        this.desk = new ClockDesk(ports, setup);
        this.notices = new Notices(ports.notices());
    }

    /**
     * Looks at every OPD once.
     *
     * @return how many tickets came back
     */
    public int sweep() {
        return setup.directory().opds().stream()
                .filter(opd -> staff.handlersOf(opd.code()).isEmpty())
                .mapToInt(opd -> unit.execute(() -> bringBack(opd)))
                .sum();
    }

    private int bringBack(Opd opd) {
        List<Ticket> back = recallable(opd).stream()
                .flatMap(ticket -> tickets.findForUpdate(ticket.number()).stream())
                .filter(ticket -> ticket.opd().equals(Optional.of(opd.code())))
                .flatMap(ticket -> recall(opd, ticket).stream())
                .toList();
        back.stream().findFirst().ifPresent(first -> alert(opd, back.size(), cause(first)));
        return back.size();
    }

    /** What can come back, however much lies there that cannot. */
    private List<Ticket> recallable(Opd opd) {
        List<Ticket> found = new ArrayList<>();
        List<Ticket> some;
        int offset = 0;
        do {
            some = tickets.ledBy(opd.code(), RECALLABLE, offset, BATCH);
            some.stream().filter(ticket -> !ticket.report().kind().sealed()).forEach(found::add);
            offset += BATCH;
        } while (some.size() == BATCH && found.size() < BATCH);
        return found.subList(0, Math.min(BATCH, found.size()));
    }

    private static Cause cause(Ticket ticket) {
        return ClockCause.of(ticket.number(), "unattended", ticket.version());
    }

    private Optional<Ticket> recall(Opd opd, Ticket ticket) {
        Cause cause = cause(ticket);
        Optional<Ticket> back = desk.act(ticket, TicketAction.RECALL, cause, Set.of());
        Reporter reporter = ticket.report().reporter();
        String number = ticket.number().value();
        RichText text = setup.messages().rich(reporter.language(), "ticket.clock.unattended", number, opd.name());
        back.ifPresent(after -> notices.send(
                cause,
                reporter.chat(),
                "citizen",
                OutboundMessage.of(text)
                        .about(new TicketReference(number, TicketReference.Purpose.CITIZEN))
                        .asNotice(NoticeKind.NEWS)));
        return back;
    }

    private void alert(Opd opd, int count, Cause cause) {
        for (Handler operator : staff.operators()) {
            RichText text =
                    setup.messages().rich(operator.language(), "ticket.clock.unattended.operator", opd.name(), count);
            notices.send(
                    cause,
                    operator.chat(),
                    "unattended",
                    OutboundMessage.of(text).asNotice(NoticeKind.ALERT));
        }
    }
}
