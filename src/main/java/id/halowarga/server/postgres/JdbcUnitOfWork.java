package id.halowarga.server.postgres;

import id.halowarga.ticket.HandledMessages.AlreadyHandledException;
import id.halowarga.ticket.UnitOfWork;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Units of work as PostgreSQL transactions (read committed: rows are locked where a change depends on what was read).
 * Work that lost a race (a deadlock, a key that another transaction took, a message that another worker handled) is begun
 * again at once: by then the other transaction has ended.
 */
final class JdbcUnitOfWork implements UnitOfWork {
    /** How often work is tried. One worker wins each race, so that a few attempts are enough. */
    static final int ATTEMPTS = 5;

    private final TransactionOperations transactions;

    JdbcUnitOfWork(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T execute(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return inTransaction(work);
        }
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return inTransaction(work);
            } catch (AlreadyHandledException | ConcurrencyFailureException | DuplicateKeyException lostRace) {
                continue;
            }
        }
        return inTransaction(work);
    }

    // The work's result may be null where its type says so, which Supplier cannot express.
    @SuppressWarnings("NullAway")
    private <T> T inTransaction(Supplier<T> work) {
        @Nullable T result = transactions.execute(status -> work.get());
        return result;
    }
}
