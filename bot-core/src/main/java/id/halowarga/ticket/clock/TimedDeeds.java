package id.halowarga.ticket.clock;

import id.halowarga.ticket.Ticket;

/** Does what the steps of the clock stand for, in the current unit of work. */
@FunctionalInterface
public interface TimedDeeds {
    /**
     * Takes a step.
     *
     * @param planned the step, whose time has come
     * @param ticket  the ticket, which nobody else can change meanwhile
     */
    void take(PlannedStep planned, Ticket ticket);
}
