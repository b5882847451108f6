package id.halowarga.ticket.clock;

import java.time.Instant;

/**
 * A step of a ticket that is still to come.
 *
 * @param step     what
 * @param deadline the deadline by which it goes
 * @param at       when its time comes
 */
public record PlannedStep(TimedStep step, Instant deadline, Instant at) {
    ClockState.Mark over(Instant when) {
        return new ClockState.Mark(deadline, when);
    }
}
