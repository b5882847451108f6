package id.halowarga.ticket;

import java.util.Optional;

/** Answers that wait for approval, one for a ticket at most. Changes take part in the current {@link UnitOfWork}. */
public interface Drafts {
    /**
     * Keeps a draft, in place of an earlier one.
     *
     * @param draft the draft; its ticket must be in the store
     */
    void keep(DraftAnswer draft);

    /**
     * The draft of a ticket.
     *
     * @param ticket the ticket's number
     * @return the draft, empty if none waits
     */
    Optional<DraftAnswer> find(TicketNumber ticket);

    /**
     * Drops the draft of a ticket, if there is one.
     *
     * @param ticket the ticket's number
     */
    void drop(TicketNumber ticket);
}
