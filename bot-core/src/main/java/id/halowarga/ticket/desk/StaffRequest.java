package id.halowarga.ticket.desk;

import id.halowarga.ticket.Cause;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;

/**
 * A handler's wish.
 *
 * @param actor    who wishes
 * @param action   what
 * @param number   on which ticket
 * @param material the words and files that go with it
 * @param target   what it names besides
 * @param cause    the handler's messages
 */
public record StaffRequest(
        Actor actor, TicketAction action, TicketNumber number, Material material, Target target, Cause cause) {
    /**
     * Checks that it names what the action needs, and nothing else.
     *
     * @throws IllegalArgumentException if not
     */
    public StaffRequest {
        if (!target.fits(action)) {
            throw new IllegalArgumentException("this is nothing to name for " + action.word());
        }
    }
}
