package id.halowarga.ticket;

import java.util.Optional;

/** Drafts in memory. */
public final class InMemoryDrafts implements Drafts {
    private final InMemoryUnitOfWork unit;
    private final InMemoryUnitOfWork.Table<TicketNumber, Optional<DraftAnswer>> drafts;

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemoryDrafts(InMemoryUnitOfWork unit) {
        this.unit = unit;
        this.drafts = unit.table();
    }

    @Override
    public void keep(DraftAnswer draft) {
        put(draft.ticket(), Optional.of(draft));
    }

    @Override
    public Optional<DraftAnswer> find(TicketNumber ticket) {
        return drafts.get(ticket).flatMap(draft -> draft);
    }

    @Override
    public void drop(TicketNumber ticket) {
        put(ticket, Optional.empty());
    }

    private void put(TicketNumber ticket, Optional<DraftAnswer> draft) {
        unit.execute(() -> {
            drafts.put(ticket, draft);
            return draft;
        });
    }
}
