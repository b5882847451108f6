package id.halowarga.ticket;

import id.halowarga.ticket.HandledMessages.AlreadyHandledException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Units of work over stores that live in memory: one at a time, undone as a whole when one fails. Every store that takes
 * part keeps what it knows in tables of the same unit of work.
 */
public final class InMemoryUnitOfWork implements UnitOfWork {
    private static final int ATTEMPTS = 5;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private boolean spoilt;

    @Override
    public <T> T execute(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? join(work) : repeat(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T join(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            spoilt = true;
            throw e;
        }
    }

    private <T> T repeat(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return begin(work);
            } catch (AlreadyHandledException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private <T> T begin(Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            if (spoilt) {
                throw new IllegalStateException("a unit inside this one failed");
            }
            done = true;
            return result;
        } finally {
            if (!done) {
                undo.forEach(Runnable::run);
            }
            undo.clear();
            spoilt = false;
        }
    }

    /**
     * A new table whose changes take part in units of work; a change outside of one is a unit by itself.
     *
     * @param <K> type of its keys
     * @param <V> type of its values, which must not change
     * @return an empty table that keeps the order of insertion
     */
    public <K, V> Table<K, V> table() {
        return new Table<>(this);
    }

    /**
     * A map that remembers how to undo its changes.
     *
     * @param <K> type of its keys
     * @param <V> type of its values
     */
    public static final class Table<K, V> {
        private final InMemoryUnitOfWork unit;
        private final Map<K, V> rows = new LinkedHashMap<>();

        private Table(InMemoryUnitOfWork unit) {
            this.unit = unit;
        }

        /**
         * Reads a row.
         *
         * @param key its key
         * @return its value, empty if there is none
         */
        public Optional<V> get(K key) {
            return read(all -> Optional.ofNullable(all.get(key)));
        }

        /**
         * Reads all rows while nobody changes them.
         *
         * @param reading what to do with them; must not keep the map
         * @param <T>     type of its result
         * @return its result
         */
        public <T> T read(Function<Map<K, V>, T> reading) {
            return unit.execute(() -> reading.apply(rows));
        }

        /**
         * Writes a row, a new one last.
         *
         * @param key   its key
         * @param value its new value
         */
        public void put(K key, V value) {
            unit.execute(() -> {
                V before = rows.put(key, value);
                unit.undo.push(() -> restore(key, before));
                return value;
            });
        }

        private void restore(K key, V before) {
            if (before == null) {
                rows.remove(key);
            } else {
                rows.put(key, before);
            }
        }
    }
}
