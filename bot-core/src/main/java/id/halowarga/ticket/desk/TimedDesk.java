package id.halowarga.ticket.desk;

import id.halowarga.message.ChannelName;
import id.halowarga.message.MessageId;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.clock.PlannedStep;
import id.halowarga.ticket.clock.TimedDeeds;
import java.util.List;
import java.util.Optional;

/** Takes the steps of the clock: it tells people of deadlines, and leaves changes of tickets to the clock's desk. */
public final class TimedDesk implements TimedDeeds {
    private static final ChannelName CLOCK = new ChannelName("clock");

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
        this.news = new ClockNews(setup, new Notices(ports.notices()), ports.staff());
    }

    @Override
    public void take(PlannedStep planned, Ticket ticket) {
        Cause cause = cause(planned, ticket);
        Optional<TicketAction> change = planned.step().change();
        if (change.isPresent()) {
            desk.act(ticket, change.get(), cause);
        } else {
            news.tell(planned, ticket, cause);
        }
    }

    /** Stands for the messages that cause other changes: the same for every attempt at a step for the same deadline. */
    private static Cause cause(PlannedStep planned, Ticket ticket) {
        String identity = ticket.number() + " " + planned.step().word() + " " + planned.deadline();
        return new Cause(List.of(new MessageId(CLOCK, identity)));
    }
}
