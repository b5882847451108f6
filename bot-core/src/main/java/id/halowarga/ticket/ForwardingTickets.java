package id.halowarga.ticket;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A store that leaves everything to another one; what is to be different is overridden. */
public abstract class ForwardingTickets implements TicketStore {
    private final TicketStore tickets;

    /**
     * In front of a store.
     *
     * @param tickets the store
     */
    protected ForwardingTickets(TicketStore tickets) {
        this.tickets = tickets;
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
    public List<Ticket> ledBy(OpdCode opd, Set<TicketStage> stages, int offset, int limit) {
        return tickets.ledBy(opd, stages, offset, limit);
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

    @Override
    public void append(AuditEntry entry) {
        tickets.append(entry);
    }
}
