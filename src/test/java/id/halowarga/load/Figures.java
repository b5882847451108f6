package id.halowarga.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** What was measured from the making of this on until its end. */
final class Figures {
    private final ConcurrentLinkedQueue<Sample> answers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> acknowledgements = new ConcurrentLinkedQueue<>();
    private final AtomicLong heard = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private final long begin = System.nanoTime();

    /**
     * An answered message.
     *
     * @param second second of the measurement in which the answer came
     * @param nanos  from the webhook's call to the first outgoing message to the same chat
     */
    record Sample(int second, long nanos) {}

    /** What happens from now on is not counted. */
    void end() {
        over.set(true);
    }

    /** A message was answered now; one sent before the beginning does not count. */
    void answered(long sent) {
        heard.incrementAndGet();
        long now = System.nanoTime();
        if (sent >= begin && !over.get()) {
            answers.add(new Sample((int) ((now - begin) / 1_000_000_000), now - sent));
        }
    }

    /** A webhook was answered now. */
    void acknowledged(long sent) {
        if (sent >= begin && !over.get()) {
            acknowledgements.add(System.nanoTime() - sent);
        }
    }

    void refused() {
        refused.incrementAndGet();
    }

    void ticket() {
        if (!over.get()) {
            tickets.incrementAndGet();
        }
    }

    List<Sample> answers() {
        return new ArrayList<>(answers);
    }

    /** All answers that people got since the beginning, those to earlier messages too. */
    long heard() {
        return heard.get();
    }

    long acknowledgements() {
        return acknowledgements.size();
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

    static long percentile(long[] values, double share) {
        if (values.length == 0) {
            return 0;
        }
        Arrays.sort(values);
        return values[(int) Math.min(values.length - 1L, (long) (values.length * share))];
    }
}
