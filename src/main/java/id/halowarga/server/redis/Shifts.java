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
        private volatile boolean leftToOthers;

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

        /** The owner has another turn: this one is never to be held again. */
        void leave() {
            leftToOthers = true;
        }

        private boolean younger(Duration age) {
            return System.nanoTime() - since < age.toNanos();
        }

        @Override
        public boolean lapsed() {
            return leftToOthers || System.nanoTime() - heard > surely.toNanos();
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
        return free() <= 0;
    }

    /** How many more there is room for. */
    int free() {
        return most - running.size();
    }

    /** Whether a turn, named by its place, is held here. */
    boolean holds(String place) {
        return running.stream().anyMatch(shift -> shift.turn().place().equals(place));
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
        return running.stream()
                .filter(shift -> !shift.leftToOthers && shift.younger(age))
                .toList();
    }

    /** Those that hang and were not given up yet. */
    List<Shift> hanging(Duration age) {
        return running.stream()
                .filter(shift -> !shift.leftToOthers && !shift.younger(age))
                .toList();
    }
}
