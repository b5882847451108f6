package id.halowarga.learning;

import id.halowarga.ticket.InMemoryUnitOfWork;
import id.halowarga.ticket.TicketNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Corrections in memory. */
public final class InMemoryCorrections implements Corrections {
    private final InMemoryUnitOfWork.Table<TicketNumber, Optional<Correction>> rows;

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemoryCorrections(InMemoryUnitOfWork unit) {
        this.rows = unit.table();
    }

    @Override
    public void keep(Correction correction) {
        rows.put(correction.ticket(), Optional.of(correction));
    }

    @Override
    public void forget(TicketNumber ticket) {
        rows.put(ticket, Optional.empty());
    }

    @Override
    public List<Correction> all() {
        return rows.read(all -> all.values().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(one -> one.ticket().value()))
                .toList());
    }
}
