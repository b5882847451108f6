package id.halowarga.ticket.support;

import id.halowarga.message.ChatAddress;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/**
 * Where citizens support others' reports. Every change happens once per cause, together with its audit line and the notices
 * to handlers; repeating it returns the same result.
 */
public interface SupportDesk {
    /**
     * Finds open complaints of others on the same matter that the citizen does not support yet.
     *
     * @param report what the citizen would file
     * @param limit  how many at most
     * @return the closest first, possibly none
     */
    List<Ticket> similar(Report report, int limit);

    /**
     * Supports a ticket instead of filing a report.
     *
     * @param number its number
     * @param report what the citizen would have filed: handlers read its words and files
     * @param cause  the citizen's messages
     * @return the number of supporters afterwards, empty if the ticket takes no support from this citizen
     */
    Optional<Integer> support(TicketNumber number, Report report, Cause cause);

    /**
     * Ends a support.
     *
     * @param number  the ticket's number
     * @param citizen the citizen's chat
     * @param cause   the citizen's messages
     * @return false if the citizen does not support it
     */
    boolean leave(TicketNumber number, ChatAddress citizen, Cause cause);

    /**
     * Whether a citizen supports a ticket.
     *
     * @param number  its number
     * @param citizen the citizen's chat
     * @return true if so
     */
    boolean supports(TicketNumber number, ChatAddress citizen);

    /**
     * The tickets that a citizen supports.
     *
     * @param citizen the citizen's chat
     * @param limit   how many at most
     * @return the newest support first
     */
    List<Ticket> supported(ChatAddress citizen, int limit);

    /**
     * How many citizens support a ticket.
     *
     * @param number its number
     * @return 0 or more
     */
    int count(TicketNumber number);
}
