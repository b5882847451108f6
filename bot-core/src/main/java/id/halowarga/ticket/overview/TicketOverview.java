package id.halowarga.ticket.overview;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Looks up tickets of one OPD or of the whole city. Sealed tickets are found by their own OPD alone: they are in no list, search or
 * figure of the city.
 */
public interface TicketOverview {
    /** Most words of a search. */
    int MAX_WORDS = 6;

    /**
     * Open tickets, the earliest deadline first.
     *
     * @param opd    the OPD that leads or helps, empty for the whole city
     * @param filter which of them
     * @param now    the present time
     * @param offset how many to pass over
     * @param limit  how many at most
     * @return possibly none
     */
    List<Ticket> list(Optional<OpdCode> opd, TicketFilter filter, Instant now, int offset, int limit);

    /**
     * Tickets in whose number, description or place every one of some words occurs, the newest first.
     *
     * @param opd    the OPD that leads or helps, empty for the whole city
     * @param words  words or parts of words in lower case, 1 to {@value #MAX_WORDS}; taken literally
     * @param offset how many to pass over
     * @param limit  how many at most
     * @return possibly none
     */
    List<Ticket> search(Optional<OpdCode> opd, List<String> words, int offset, int limit);

    /**
     * How far the tickets came that were filed in a span of time. Sealed ones do not count anywhere.
     *
     * @param opd   the OPD that they are at, empty for the whole city
     * @param from  the first moment
     * @param until the moment after the last
     * @param now   the present time
     * @return a passage per ticket, in no order
     */
    List<Passage> passages(Optional<OpdCode> opd, Instant from, Instant until, Instant now);
}
