package id.halowarga.ticket.overview;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a ticket came and when: what figures are made of.
 *
 * @param opd        the OPD that it is at, empty for operators
 * @param officer    the name to show of the handler who accepted it, empty if nobody did
 * @param filedAt    when it was filed
 * @param answeredAt when it was answered first, empty before
 * @param doneAt     when it was said to be done the last time, empty if it is open or was never done
 * @param due        when it was to be done
 * @param open       whether somebody still has to work on it
 * @param overdue    whether it is open and its deadline past
 */
public record Passage(
        Optional<OpdCode> opd,
        Optional<String> officer,
        Instant filedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> doneAt,
        Instant due,
        boolean open,
        boolean overdue) {
    /**
     * A ticket's.
     *
     * @param ticket   the ticket
     * @param finished when it was said to be done the last time, empty if never
     * @param now      the present time
     * @return its passage
     */
    public static Passage of(Ticket ticket, Optional<Instant> finished, Instant now) {
        boolean open = ticket.stage().open();
        return new Passage(
                ticket.opd(),
                ticket.assignee(),
                ticket.filedAt(),
                ticket.firstAnsweredAt(),
                open ? Optional.empty() : finished,
                ticket.deadlines().completion(),
                open,
                ticket.overdue(now));
    }

    @Override
    public String toString() {
        return "Passage[" + opd + ", " + filedAt + "]";
    }
}
