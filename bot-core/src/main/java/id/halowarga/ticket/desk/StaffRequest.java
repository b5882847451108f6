package id.halowarga.ticket.desk;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import java.util.Optional;

/**
 * A handler's wish.
 *
 * @param actor    who wishes
 * @param action   what
 * @param number   on which ticket
 * @param material the words and files that go with it
 * @param target   where the ticket shall go; present for {@link TicketAction#DISPOSE} and {@link TicketAction#REDIRECT}
 * @param cause    the handler's messages
 */
public record StaffRequest(
        Actor actor,
        TicketAction action,
        TicketNumber number,
        Material material,
        Optional<OpdCode> target,
        Cause cause) {
    /**
     * Checks that a target is named where one is needed, and only there.
     *
     * @throws IllegalArgumentException if not
     */
    public StaffRequest {
        boolean moves = action == TicketAction.DISPOSE || action == TicketAction.REDIRECT;
        if (moves != target.isPresent()) {
            throw new IllegalArgumentException("a disposition names an OPD, nothing else does");
        }
    }
}
