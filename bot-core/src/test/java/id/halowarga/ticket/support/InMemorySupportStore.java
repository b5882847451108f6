package id.halowarga.ticket.support;

import id.halowarga.message.ChatAddress;
import id.halowarga.ticket.InMemoryUnitOfWork;
import id.halowarga.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Supporters in memory. */
public final class InMemorySupportStore implements SupportStore {
    private final InMemoryUnitOfWork unit;
    private final InMemoryUnitOfWork.Table<TicketNumber, List<Support>> supports;

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemorySupportStore(InMemoryUnitOfWork unit) {
        this.unit = unit;
        this.supports = unit.table();
    }

    @Override
    public boolean add(Support support) {
        return unit.execute(() -> {
            List<Support> all = new ArrayList<>(of(support.ticket()));
            if (all.stream().anyMatch(by(support.supporter().chat()))) {
                return false;
            }
            all.add(support);
            supports.put(support.ticket(), List.copyOf(all));
            return true;
        });
    }

    @Override
    public boolean remove(TicketNumber ticket, ChatAddress supporter) {
        return unit.execute(() -> {
            List<Support> all = new ArrayList<>(of(ticket));
            boolean removed = all.removeIf(by(supporter));
            supports.put(ticket, List.copyOf(all));
            return removed;
        });
    }

    private static Predicate<Support> by(ChatAddress chat) {
        return support -> support.supporter().chat().equals(chat);
    }

    @Override
    public int count(TicketNumber ticket) {
        return of(ticket).size();
    }

    @Override
    public List<Support> of(TicketNumber ticket) {
        return supports.get(ticket).orElse(List.of());
    }

    @Override
    public List<TicketNumber> by(ChatAddress supporter, int limit) {
        return supports.read(all -> all.values().stream()
                .flatMap(List::stream)
                .filter(by(supporter))
                .sorted(Comparator.comparing(Support::at)
                        .reversed()
                        .thenComparing(support -> support.ticket().value()))
                .limit(limit)
                .map(Support::ticket)
                .toList());
    }
}
