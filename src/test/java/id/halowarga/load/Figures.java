package id.halowarga.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What was measured from a certain moment on. */
final class Figures {
    private final ConcurrentLinkedQueue<Sample> answers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> acknowledgements = new ConcurrentLinkedQueue<>();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicLong silent = new AtomicLong();
    private volatile long begin = Long.MAX_VALUE;

    /**
     * An answered message.
     *
     * @param second second of the measurement in which the answer came
     * @param nanos  from the webhook's call to the first outgoing message to the same chat
     */
    record Sample(int second, long nanos) {}

    void begin() {
        begin = System.nanoTime();
    }

    void answered(long sent) {
        long now = System.nanoTime();
        if (sent >= begin) {
            answers.add(new Sample((int) ((now - begin) / 1_000_000_000), now - sent));
        }
    }

    void acknowledged(long nanos) {
        if (System.nanoTime() >= begin) {
            acknowledgements.add(nanos);
        }
    }

    void refused() {
        refused.incrementAndGet();
    }

    void ticket() {
        if (System.nanoTime() >= begin) {
            tickets.incrementAndGet();
        }
    }

    void silent(long people) {
        silent.set(people);
    }

    List<Sample> answers() {
        return new ArrayList<>(answers);
    }

    long acknowledgement(double share) {
        return percentile(acknowledgements.stream().mapToLong(Long::longValue).toArray(), share);
    }

    long answer(double share) {
        return percentile(answers.stream().mapToLong(Sample::nanos).toArray(), share);
    }

    long refusals() {
        return refused.get();
    }

    long tickets() {
        return tickets.get();
    }

    long unanswered() {
        return silent.get();
    }

    static long percentile(long[] values, double share) {
        if (values.length == 0) {
            return 0;
        }
        Arrays.sort(values);
        return values[(int) Math.min(values.length - 1L, (long) (values.length * share))];
    }
}
