package id.halowarga.ticket;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tickets in memory. */
public final class InMemoryTicketStore implements TicketStore {
    private static final Comparator<Ticket> BY_AGE = Comparator.comparing(Ticket::filedAt)
            .thenComparing(ticket -> ticket.number().value());
    private static final Comparator<Ticket> BY_DEADLINE =
            Comparator.comparing(InMemoryTicketStore::due).thenComparing(BY_AGE);
    private static final Comparator<Ticket> BY_URGENCY = Comparator.comparing(
                    (Ticket ticket) -> !ticket.report().emergency())
            .thenComparing(Ticket::priority, Comparator.reverseOrder())
            .thenComparing(BY_AGE);

    private final InMemoryUnitOfWork unit;
    private final InMemoryUnitOfWork.Table<TicketNumber, Ticket> tickets;
    private final InMemoryUnitOfWork.Table<TicketNumber, List<StoryEntry>> stories;
    private final InMemoryUnitOfWork.Table<TicketNumber, List<AuditEntry>> audits;

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemoryTicketStore(InMemoryUnitOfWork unit) {
        this.unit = unit;
        this.tickets = unit.table();
        this.stories = unit.table();
        this.audits = unit.table();
    }

    @Override
    public boolean insert(Ticket ticket) {
        return unit.execute(() -> {
            if (tickets.get(ticket.number()).isPresent()) {
                return false;
            }
            tickets.put(ticket.number(), ticket);
            return true;
        });
    }

    @Override
    public Optional<Ticket> find(TicketNumber number) {
        return tickets.get(number);
    }

    @Override
    public Optional<Ticket> findForUpdate(TicketNumber number) {
        return find(number);
    }

    @Override
    public void update(Ticket ticket) {
        unit.execute(() -> {
            if (find(ticket.number()).filter(precedes(ticket)).isEmpty()) {
                throw new IllegalStateException("ticket " + ticket.number() + " is not one version behind");
            }
            tickets.put(ticket.number(), ticket);
            return ticket;
        });
    }

    private static Predicate<Ticket> precedes(Ticket next) {
        return stored -> stored.version() == next.version() - 1;
    }

    @Override
    public List<Ticket> ofReporter(ChatAddress reporter, int offset, int limit) {
        return page(ticket -> ticket.report().reporter().chat().equals(reporter), BY_AGE.reversed(), offset, limit);
    }

    @Override
    public List<Ticket> openAt(OpdCode opd, int offset, int limit) {
        return page(
                ticket -> ticket.stage().open()
                        && Visibility.allows(opd, ticket)
                        && (ticket.opd().equals(Optional.of(opd))
                                || ticket.supporting().contains(opd)),
                BY_DEADLINE,
                offset,
                limit);
    }

    @Override
    public List<Ticket> ledBy(OpdCode opd, Set<TicketStage> stages, int offset, int limit) {
        return page(
                ticket -> ticket.stage().open()
                        && Visibility.allows(opd, ticket)
                        && ticket.opd().equals(Optional.of(opd))
                        && stages.contains(ticket.stage()),
                BY_DEADLINE,
                offset,
                limit);
    }

    @Override
    public List<Ticket> triage(int offset, int limit) {
        return page(Ticket::queued, BY_URGENCY, offset, limit);
    }

    @Override
    public List<Ticket> mergedInto(TicketNumber parent) {
        return page(ticket -> ticket.mergedInto().equals(Optional.of(parent)), BY_AGE, 0, Integer.MAX_VALUE);
    }

    private static Instant due(Ticket ticket) {
        return ticket.due().orElse(Instant.MAX);
    }

    /**
     * Every ticket.
     *
     * @return all of them, in the order of filing
     */
    public List<Ticket> all() {
        return tickets.read(all -> List.copyOf(all.values()));
    }

    private List<Ticket> page(Predicate<Ticket> wanted, Comparator<Ticket> order, int offset, int limit) {
        return tickets.read(all -> all.values().stream()
                .filter(wanted)
                .sorted(order)
                .skip(offset)
                .limit(limit)
                .toList());
    }

    @Override
    public void append(StoryEntry entry) {
        append(stories, entry.ticket(), entry, StoryEntry::at);
    }

    @Override
    public List<StoryEntry> story(TicketNumber number) {
        return stories.get(number).orElse(List.of());
    }

    @Override
    public void append(AuditEntry entry) {
        append(audits, entry.ticket(), entry, AuditEntry::at);
    }

    @Override
    public List<AuditEntry> audit(TicketNumber number) {
        return audits.get(number).orElse(List.of());
    }

    private <E> void append(
            InMemoryUnitOfWork.Table<TicketNumber, List<E>> table,
            TicketNumber number,
            E entry,
            Function<E, Instant> time) {
        unit.execute(() -> {
            if (find(number).isEmpty()) {
                throw new IllegalStateException("there is no ticket " + number);
            }
            List<E> entries = new ArrayList<>(table.get(number).orElse(List.of()));
            entries.add(entry);
            entries.sort(Comparator.comparing(time));
            table.put(number, List.copyOf(entries));
            return entry;
        });
    }
}
