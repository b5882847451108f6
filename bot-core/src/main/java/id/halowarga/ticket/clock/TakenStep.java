package id.halowarga.ticket.clock;

import id.halowarga.ticket.TicketNumber;
import java.util.List;

/**
 * What the clock did with one ticket.
 *
 * @param ticket  the ticket's number
 * @param step    the step that was taken
 * @param leftOut milder steps whose time had come too, since nothing ran for a while: they are over without being taken
 */
public record TakenStep(TicketNumber ticket, TimedStep step, List<TimedStep> leftOut) {
    /** Copies the list. */
    public TakenStep {
        leftOut = List.copyOf(leftOut);
    }
}
