package id.halowarga.server.redis;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** The turns that a crew holds: being served, or in reserve. */
final class Shifts {
    private final int most;
    private final Duration surely;
    private final Set<Shift> running = ConcurrentHashMap.newKeySet();

    /** A turn that is held. Times are {@link System#nanoTime()}, which goes on while the process is frozen. */
    static final class Shift implements Hold {
        private final ReadyEntry turn;
        private final long since = System.nanoTime();
        private final Duration surely;
        private volatile long heard = since;

        private Shift(ReadyEntry turn, Duration surely) {
            this.turn = turn;
            this.surely = surely;
        }

        ReadyEntry turn() {
            return turn;
        }

        /** Redis said that it was held, when asked at this time. */
        void heard(long at) {
            heard = at;
        }

        @Override
        public boolean lapsed() {
            return System.nanoTime() - heard > surely.toNanos();
        }
    }

    /**
     * Without any.
     *
     * @param most   number at which there is no room for more
     * @param surely how long a turn is surely held without a word to Redis
     */
    Shifts(int most, Duration surely) {
        this.most = most;
        this.surely = surely;
    }

    Shift begin(ReadyEntry turn) {
        Shift shift = new Shift(turn, surely);
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

    List<Shift> youngerThan(Duration age) {
        long oldest = System.nanoTime() - age.toNanos();
        return running.stream().filter(shift -> shift.since - oldest > 0).toList();
    }
}
