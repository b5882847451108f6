package id.halowarga.ticket;

import id.halowarga.message.MessageId;
import java.util.Optional;

/** Handled messages in memory. */
public final class InMemoryHandledMessages implements HandledMessages {
    private final InMemoryUnitOfWork unit;
    private final InMemoryUnitOfWork.Table<MessageId, Outcome> outcomes;

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemoryHandledMessages(InMemoryUnitOfWork unit) {
        this.unit = unit;
        this.outcomes = unit.table();
    }

    @Override
    public Optional<Outcome> find(MessageId message) {
        return outcomes.get(message);
    }

    @Override
    public void record(Cause cause, Outcome outcome) {
        unit.execute(() -> {
            if (find(cause.head()).isPresent()) {
                throw new AlreadyHandledException();
            }
            outcomes.put(cause.head(), outcome);
            return outcome;
        });
    }
}
