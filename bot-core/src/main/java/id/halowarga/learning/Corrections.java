package id.halowarga.learning;

import id.halowarga.ticket.TicketNumber;
import java.util.List;

/** Keeps corrections, at most one of each ticket. Changes take part in the current unit of work. */
public interface Corrections {
    /** Keeps nothing, where nothing is to be learned. */
    Corrections NONE = new Corrections() {
        @Override
        public void keep(Correction correction) {}

        @Override
        public void forget(TicketNumber ticket) {}

        @Override
        public List<Correction> all() {
            return List.of();
        }
    };

    /**
     * Keeps a correction in place of the ticket's earlier one.
     *
     * @param correction the correction
     */
    void keep(Correction correction);

    /**
     * Forgets a ticket's correction, if there is one: it proved wrong.
     *
     * @param ticket the ticket's number
     */
    void forget(TicketNumber ticket);

    /**
     * Everything that was put right.
     *
     * @return by ticket number, possibly none
     */
    List<Correction> all();
}
