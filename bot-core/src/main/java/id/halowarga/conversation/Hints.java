package id.halowarga.conversation;

import id.halowarga.ticket.TicketKind;
import java.util.Optional;

/**
 * What was found beside a draft, each with whether the citizen was asked about it.
 *
 * @param kind        another kind that the words suggest
 * @param kindSettled whether the citizen chose between the kinds
 */
public record Hints(Optional<TicketKind> kind, boolean kindSettled) {
    static final Hints NONE = new Hints(Optional.empty(), false);

    boolean kindOpen() {
        return kind.isPresent() && !kindSettled;
    }

    /** Another kind is suggested, unless the citizen chose one already. */
    Hints suggesting(TicketKind other) {
        return kindSettled ? this : new Hints(Optional.of(other), false);
    }

    Hints withKindSettled() {
        return new Hints(kind, true);
    }
}
