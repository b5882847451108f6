package id.halowarga.ticket.clock;

import id.halowarga.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the clocks of tickets remember. Changes take part in the current {@link id.halowarga.ticket.UnitOfWork}. */
public interface TicketClocks {
    /**
     * What a ticket's clock remembers.
     *
     * @param number the ticket's number
     * @return the state, {@link ClockState#NEW} if nothing was kept yet
     */
    ClockState find(TicketNumber number);

    /**
     * Keeps what a ticket's clock remembers, in place of what it did before.
     *
     * @param number the number of a ticket that the store holds
     * @param state  what it remembers
     * @param next   when it has to be looked at, empty for never until the ticket changes
     */
    void put(TicketNumber number, ClockState state, Optional<Instant> next);

    /**
     * The tickets whose clocks have to be looked at.
     *
     * @param by    the present time
     * @param limit how many at most
     * @return those that wait longest first, possibly none
     */
    List<TicketNumber> due(Instant by, int limit);

    /**
     * Claims something that happens once a day.
     *
     * @param what its name, 1 to 100 characters
     * @param day  the day in the city
     * @return true for the first unit of work of that day that asks and succeeds
     */
    boolean claim(String what, LocalDate day);
}
