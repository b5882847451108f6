package id.halowarga.ticket.satisfaction;

import id.halowarga.message.ChatAddress;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import java.util.Optional;

/**
 * Where citizens say how content they are. Every change happens once per cause, together with its audit line and the notices
 * to the handlers; repeating it returns the same result.
 */
public interface RatingDesk {
    /**
     * Whether a citizen can rate a ticket now: an own one that is closed, for a while after it was.
     *
     * @param ticket  the ticket
     * @param citizen the citizen's chat
     * @return true if {@link #rate} would take stars
     */
    boolean takes(Ticket ticket, ChatAddress citizen);

    /**
     * Rates a ticket, or changes its rating.
     *
     * @param number  its number
     * @param citizen the citizen's chat
     * @param stars   how content
     * @param words   what the citizen wrote along with it; empty keeps what was written before
     * @param cause   the citizen's messages
     * @return the verdict afterwards, empty if the ticket takes no rating from this citizen now
     */
    Optional<Verdict> rate(TicketNumber number, ChatAddress citizen, Stars stars, String words, Cause cause);

    /**
     * Adds words to a rating, or changes them.
     *
     * @param number  its number
     * @param citizen the citizen's chat
     * @param words   what the citizen writes
     * @param cause   the citizen's messages
     * @return the verdict afterwards, empty if the ticket has no rating or takes none from this citizen now
     */
    Optional<Verdict> comment(TicketNumber number, ChatAddress citizen, String words, Cause cause);
}
