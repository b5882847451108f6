package id.halowarga.ticket.support;

import id.halowarga.message.ChatAddress;
import id.halowarga.ticket.TicketNumber;
import java.util.List;

/** Keeps who supports which ticket. Changes take part in the current {@link id.halowarga.ticket.UnitOfWork}. */
public interface SupportStore {
    /**
     * Keeps a support.
     *
     * @param support the support of a ticket that is stored
     * @return false if that citizen supports the ticket already, in which case nothing changed
     */
    boolean add(Support support);

    /**
     * Ends a support, with what was said along with it.
     *
     * @param ticket    the ticket's number
     * @param supporter the citizen's chat
     * @return false if that citizen does not support it
     */
    boolean remove(TicketNumber ticket, ChatAddress supporter);

    /**
     * How many citizens support a ticket.
     *
     * @param ticket its number
     * @return 0 or more
     */
    int count(TicketNumber ticket);

    /**
     * The supports of a ticket.
     *
     * @param ticket its number
     * @return the oldest first
     */
    List<Support> of(TicketNumber ticket);

    /**
     * What a citizen supports.
     *
     * @param supporter the citizen's chat
     * @param limit     how many at most
     * @return ticket numbers, the newest support first
     */
    List<TicketNumber> by(ChatAddress supporter, int limit);
}
