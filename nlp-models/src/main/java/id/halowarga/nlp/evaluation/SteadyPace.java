package id.halowarga.nlp.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long a task takes once the machine has warmed up: it is done again and again until it becomes no faster. What other
 * programs do meanwhile does not count, as far as the machine tells processor time from time.
 *
 * @param task the task, done by the thread that asks
 */
record SteadyPace(Runnable task) {
    private static final int MOST_ROUNDS = 60;
    private static final long LONGEST_NANOS = 8_000_000_000L;
    private static final long SHORTEST_NANOS = 1_500_000_000L;
    private static final int ROUNDS_WITHOUT_GAIN = 6;
    private static final double GAIN = 0.98;

    /** Time of the fastest round, in millionths of a second. */
    double micros() {
        long start = System.nanoTime();
        double fastest = Double.POSITIVE_INFINITY;
        int idle = 0;
        for (int round = 0; round < MOST_ROUNDS && !isSteady(idle, System.nanoTime() - start); round++) {
            long before = now();
            task.run();
            double took = (now() - before) / 1e3;
            idle = took < fastest * GAIN ? 0 : idle + 1;
            fastest = Math.min(fastest, took);
        }
        return fastest;
    }

    private static boolean isSteady(int idle, long passed) {
        return passed > LONGEST_NANOS || passed > SHORTEST_NANOS && idle >= ROUNDS_WITHOUT_GAIN;
    }

    private static long now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
