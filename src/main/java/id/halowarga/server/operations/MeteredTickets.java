package id.halowarga.server.operations;

import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.ForwardingTickets;
import id.halowarga.ticket.TicketStore;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what happens to tickets, once it is durable: {@code halo.tickets} by action. */
public final class MeteredTickets extends ForwardingTickets {
    private final MeterRegistry registry;

    /**
     * Around a store.
     *
     * @param tickets  the store
     * @param registry takes the meter
     */
    public MeteredTickets(TicketStore tickets, MeterRegistry registry) {
        super(tickets);
        this.registry = registry;
    }

    @Override
    public void append(AuditEntry entry) {
        super.append(entry);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                registry.counter("halo.tickets", "action", entry.action()).increment();
            }
        });
    }
}
