package id.halowarga.ticket.support;

import id.halowarga.ticket.Ticket;
import java.util.List;

/** Finds complaints on the same matter. Its cost must not grow with the number of tickets of a city. */
public interface SimilarReports {
    /**
     * Finds the tickets that a likeness fits.
     *
     * @param wanted what is looked for
     * @param limit  how many at most
     * @return the closest first, those of unknown distance last, then the newest first
     */
    List<Ticket> find(Likeness wanted, int limit);
}
