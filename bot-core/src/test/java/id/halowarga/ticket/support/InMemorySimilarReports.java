package id.halowarga.ticket.support;

import id.halowarga.ticket.InMemoryTicketStore;
import id.halowarga.ticket.Ticket;
import java.util.Comparator;
import java.util.List;

/** Looks at every ticket. */
public final class InMemorySimilarReports implements SimilarReports {
    private final InMemoryTicketStore tickets;

    /**
     * Over a store.
     *
     * @param tickets the tickets
     */
    public InMemorySimilarReports(InMemoryTicketStore tickets) {
        this.tickets = tickets;
    }

    @Override
    public List<Ticket> find(Likeness wanted, int limit) {
        return tickets.all().stream()
                .filter(wanted::fits)
                .sorted(Comparator.comparingDouble(
                                (Ticket ticket) -> wanted.distance(ticket).orElse(Double.MAX_VALUE))
                        .thenComparing(Comparator.comparing(Ticket::filedAt).reversed())
                        .thenComparing(ticket -> ticket.number().value()))
                .limit(limit)
                .toList();
    }
}
