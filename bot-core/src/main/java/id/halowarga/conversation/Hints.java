package id.halowarga.conversation;

import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/**
 * What was found beside a draft, each with whether the citizen was asked about it.
 *
 * @param kind           another kind that the words suggest
 * @param kindSettled    whether the citizen chose between the kinds
 * @param searched       whether reports on the same matter were looked for
 * @param similar        reports on the same matter, the closest first
 * @param similarSettled whether the citizen wants a report of their own all the same
 */
public record Hints(
        Optional<TicketKind> kind,
        boolean kindSettled,
        boolean searched,
        List<TicketNumber> similar,
        boolean similarSettled) {
    static final Hints NONE = new Hints(Optional.empty(), false, false, List.of(), false);

    /** Copies the list. */
    public Hints {
        similar = List.copyOf(similar);
    }

    boolean kindOpen() {
        return kind.isPresent() && !kindSettled;
    }

    boolean similarOpen() {
        return !similar.isEmpty() && !similarSettled;
    }

    /** Another kind is suggested, unless the citizen chose one already. */
    Hints suggesting(TicketKind other) {
        return kindSettled ? this : new Hints(Optional.of(other), false, searched, similar, similarSettled);
    }

    Hints withKindSettled() {
        return new Hints(kind, true, searched, similar, similarSettled);
    }

    Hints withSimilar(List<TicketNumber> found) {
        return new Hints(kind, kindSettled, true, found, similarSettled);
    }

    Hints withSimilarSettled() {
        return new Hints(kind, kindSettled, searched, similar, true);
    }
}
