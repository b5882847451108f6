package id.halowarga.server.redis;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** The turns that a crew holds: being served, or in reserve. */
final class Shifts {
    private final int most;
    private final Set<Shift> running = ConcurrentHashMap.newKeySet();

    /**
     * A turn that is held.
     *
     * @param turn  the turn
     * @param since when it began, {@link System#nanoTime()}
     */
    record Shift(ReadyEntry turn, long since) {}

    /**
     * Without any.
     *
     * @param most number at which there is no room for more
     */
    Shifts(int most) {
        this.most = most;
    }

    Shift begin(ReadyEntry turn) {
        Shift shift = new Shift(turn, System.nanoTime());
        running.add(shift);
        return shift;
    }

    void end(Shift shift) {
        running.remove(shift);
        wake();
    }

    /** Makes those who wait for room look whether they have to wait on. */
    synchronized void wake() {
        notifyAll();
    }

    boolean full() {
        return running.size() >= most;
    }

    int count() {
        return running.size();
    }

    /** Waits until there is room, or until there is no more need to. */
    synchronized void awaitRoom(BooleanSupplier needless) throws InterruptedException {
        while (full() && !needless.getAsBoolean()) {
            wait();
        }
    }

    List<ReadyEntry> youngerThan(Duration age) {
        long oldest = System.nanoTime() - age.toNanos();
        return running.stream()
                .filter(shift -> shift.since() - oldest > 0)
                .map(Shift::turn)
                .toList();
    }
}
