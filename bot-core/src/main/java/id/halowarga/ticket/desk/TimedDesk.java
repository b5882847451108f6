package id.halowarga.ticket.desk;

import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.clock.PlannedStep;
import id.halowarga.ticket.clock.TimedDeeds;
import java.util.Optional;

/** Takes the steps of the clock: it tells people of deadlines, and leaves changes of tickets to the clock's desk. */
public final class TimedDesk implements TimedDeeds {
    private final ClockDesk desk;
    private final ClockNews news;

    /**
     * Opens the desk.
     *
     * @param ports the stores
     * @param setup the city and its rules
     */
    public TimedDesk(DeskPorts ports, DeskSetup setup) {
        this.desk = new ClockDesk(ports, setup);
        this.news = new ClockNews(ports, setup);
    }

    @Override
    public void take(PlannedStep planned, Ticket ticket) {
        Cause cause = ClockCause.of(ticket.number(), planned.step().word(), planned.deadline());
        Optional<TicketAction> change = planned.step().change();
        if (change.isPresent()) {
            desk.act(ticket, change.get(), cause);
        } else {
            news.tell(planned, ticket, cause);
        }
    }
}
