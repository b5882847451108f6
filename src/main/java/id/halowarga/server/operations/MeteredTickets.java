package id.halowarga.server.operations;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.TicketStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what happens to tickets, once it is durable: {@code halo.tickets} by action. */
public final class MeteredTickets implements TicketStore {
    private final TicketStore tickets;
    private final MeterRegistry registry;

    /**
     * Around a store.
     *
     * @param tickets  the store
     * @param registry takes the meter
     */
    public MeteredTickets(TicketStore tickets, MeterRegistry registry) {
        this.tickets = tickets;
        this.registry = registry;
    }

    @Override
    public void append(AuditEntry entry) {
        tickets.append(entry);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                registry.counter("halo.tickets", "action", entry.action()).increment();
            }
        });
    }

    @Override
    public boolean insert(Ticket ticket) {
        return tickets.insert(ticket);
    }

    @Override
    public Optional<Ticket> find(TicketNumber number) {
        return tickets.find(number);
    }

    @Override
    public Optional<Ticket> findForUpdate(TicketNumber number) {
        return tickets.findForUpdate(number);
    }

    @Override
    public void update(Ticket ticket) {
        tickets.update(ticket);
    }

    @Override
    public List<Ticket> ofReporter(ChatAddress reporter, int offset, int limit) {
        return tickets.ofReporter(reporter, offset, limit);
    }

    @Override
    public List<Ticket> openAt(OpdCode opd, int offset, int limit) {
        return tickets.openAt(opd, offset, limit);
    }

    @Override
    public List<Ticket> triage(int offset, int limit) {
        return tickets.triage(offset, limit);
    }

    @Override
    public List<Ticket> mergedInto(TicketNumber parent) {
        return tickets.mergedInto(parent);
    }

    @Override
    public void append(StoryEntry entry) {
        tickets.append(entry);
    }

    @Override
    public List<StoryEntry> story(TicketNumber number) {
        return tickets.story(number);
    }

    @Override
    public List<AuditEntry> audit(TicketNumber number) {
        return tickets.audit(number);
    }
}
