package id.halowarga.ticket.satisfaction;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps citizens' verdicts. Changes take part in the current {@link id.halowarga.ticket.UnitOfWork}. */
public interface SatisfactionStore {
    /**
     * Keeps a verdict; one of the same ticket and time is replaced.
     *
     * @param verdict the verdict on a ticket that is stored
     */
    void save(Verdict verdict);

    /**
     * The last verdict on a ticket.
     *
     * @param ticket its number
     * @return the newest one, empty if the citizen never said anything
     */
    Optional<Verdict> latest(TicketNumber ticket);

    /**
     * What citizens said of each OPD; of sealed tickets nothing is told.
     *
     * @param from  the first moment
     * @param until the moment after the last
     * @return a score per OPD with a verdict, by code, the operators' first
     */
    List<Score> byOpd(Instant from, Instant until);

    /**
     * What citizens said of the handlers of an OPD; of sealed tickets nothing is told.
     *
     * @param opd   the OPD
     * @param from  the first moment
     * @param until the moment after the last
     * @return a score per handler with a verdict, by name, what nobody had accepted first
     */
    List<Score> byOfficer(OpdCode opd, Instant from, Instant until);
}
