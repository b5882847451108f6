package id.halowarga.ticket.clock;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes the steps whose time has come, each once. A step and the mark that it is over are one unit of work, which holds the
 * ticket: whoever is second, another node or a handler, finds it done. Where several steps of a ticket are late, since
 * nothing ran for a while, the most serious one alone is taken.
 */
public final class Clockwork {
    private static final System.Logger LOG = System.getLogger(Clockwork.class.getName());

    /** How long a ticket is left alone whose step failed, so that it does not hold up the others. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(15);

    private final UnitOfWork unit;
    private final TicketStore tickets;
    private final TicketClocks clocks;
    private final ClockPlan plan;
    private final ClockHours hours;
    private final TimedDeeds deeds;

    /**
     * Makes a clockwork.
     *
     * @param unit    makes changes happen together
     * @param tickets the tickets
     * @param clocks  what their clocks remember
     * @param plan    finds the steps ahead
     * @param hours   the time, and when the clockwork goes
     * @param deeds   does what the steps stand for
     */
    public Clockwork(
            UnitOfWork unit,
            TicketStore tickets,
            TicketClocks clocks,
            ClockPlan plan,
            ClockHours hours,
            TimedDeeds deeds) {
        this.unit = unit;
        this.tickets = tickets;
        this.clocks = clocks;
        this.plan = plan;
        this.hours = hours;
        this.deeds = deeds;
    }

    /**
     * When the clockwork goes.
     *
     * @param clock           the time
     * @param calendar        the office hours
     * @param officeHoursOnly whether it stands still outside of them
     */
    public record ClockHours(Clock clock, WorkingCalendar calendar, boolean officeHoursOnly) {
        boolean quiet(Instant now) {
            return officeHoursOnly && !calendar.open(now);
        }
    }

    /**
     * Takes what is due.
     *
     * @param limit how many tickets at most
     * @return the steps that were taken, none in quiet hours
     */
    public List<TakenStep> work(int limit) {
        Instant now = hours.clock().instant();
        if (hours.quiet(now)) {
            return List.of();
        }
        List<TakenStep> taken = new ArrayList<>();
        for (TicketNumber number : clocks.due(now, limit)) {
            attempt(number, now).ifPresent(taken::add);
        }
        return taken;
    }

    private Optional<TakenStep> attempt(TicketNumber number, Instant now) {
        try {
            return unit.execute(() -> tickets.findForUpdate(number).flatMap(ticket -> look(ticket, now)));
        } catch (RuntimeException defect) {
            // Without the exception's words, which may be personal.
            LOG.log(
                    System.Logger.Level.ERROR,
                    "A timed step of ticket {0} failed and is tried again in {1}: {2}",
                    number,
                    LEFT_ALONE,
                    defect.getClass().getName());
            putOff(number, now.plus(LEFT_ALONE));
            return Optional.empty();
        }
    }

    private void putOff(TicketNumber number, Instant until) {
        unit.execute(() -> {
            tickets.findForUpdate(number)
                    .ifPresent(ticket -> clocks.put(number, clocks.find(number), Optional.of(until)));
            return number;
        });
    }

    private Optional<TakenStep> look(Ticket ticket, Instant now) {
        ClockState state = clocks.find(ticket.number());
        List<PlannedStep> due = plan.ahead(ticket, state).stream()
                .filter(planned -> !planned.at().isAfter(now))
                .sorted(Comparator.comparing(PlannedStep::step).reversed())
                .toList();
        for (PlannedStep planned : due) {
            state = state.marked(planned.step(), planned.over(now));
        }
        clocks.put(ticket.number(), state, plan.next(ticket, state));
        due.stream().findFirst().ifPresent(worst -> deeds.take(worst, ticket));
        return due.stream()
                .findFirst()
                .map(worst -> new TakenStep(
                        ticket.number(),
                        worst.step(),
                        due.stream().skip(1).map(PlannedStep::step).toList()));
    }
}
