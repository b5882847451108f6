package id.halowarga.telegram.fake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Updates that wait for the bot, kept until it confirms them. */
final class UpdateFeed {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeMap<Long, Map<String, Object>> waiting = new TreeMap<>();
    private final AtomicLong lastId = new AtomicLong(500_000);
    private int asking;
    private boolean closed;

    /** Numbers an update and lets it wait. */
    long add(String kind, Map<String, Object> content) {
        long id = lastId.incrementAndGet();
        locked(() -> waiting.put(id, Map.of("update_id", id, kind, content)));
        return id;
    }

    /** Confirms everything before the offset, then waits for more. */
    List<Map<String, Object>> from(long offset, int limit, long seconds) throws InterruptedException {
        lock.lock();
        try {
            int turn = ++asking;
            changed.signalAll();
            waiting.headMap(offset).clear();
            long left = TimeUnit.SECONDS.toNanos(seconds);
            while (waiting.isEmpty() && left > 0 && !closed && turn == asking) {
                left = changed.awaitNanos(left);
            }
            if (turn != asking) {
                throw new Refusal(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot runs",
                        Map.of());
            }
            return waiting.values().stream().limit(limit).toList();
        } finally {
            lock.unlock();
        }
    }

    /** The first waiting update, waiting for one; empty when closed. */
    Map<String, Object> first() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.await();
            }
            return closed ? Map.of() : waiting.firstEntry().getValue();
        } finally {
            lock.unlock();
        }
    }

    /** A pause between attempts of a webhook that ends with the feed. */
    void pause(long millis) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    void confirm(long id) {
        locked(() -> waiting.remove(id));
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        locked(() -> closed = true);
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
