package id.halowarga.whatsapp.webhook;

import id.halowarga.channel.Inbox;
import id.halowarga.message.InboundMessage;
import id.halowarga.whatsapp.api.CloudApi;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Marks messages as read once they are stored, and shows that an answer is being written. A courtesy: it never holds a webhook up,
 * is given up where there is too much to do, and is not tried again.
 */
final class ReadMarks implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int MOST_WAITING = 200;

    /** Nobody waits for the answer to an older message that the platform brought late. */
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final CloudApi api;
    private final Clock clock;
    private final ThreadPoolExecutor threads;

    /**
     * By an API.
     *
     * @param api   takes the marks
     * @param clock the time
     */
    ReadMarks(CloudApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
        this.threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(MOST_WAITING),
                ReadMarks::thread,
                new ThreadPoolExecutor.DiscardPolicy());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Marks what an inbox has taken.
     *
     * @param inbox takes the messages
     * @return the same, with marks
     */
    Inbox after(Inbox inbox) {
        return message -> {
            inbox.append(message);
            mark(message);
        };
    }

    private void mark(InboundMessage message) {
        if (message.sentAt().isAfter(clock.instant().minus(OLDEST))) {
            boolean answered = !(message instanceof InboundMessage.Unsupported);
            threads.execute(() -> api.markRead(message.id().value(), answered));
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "whatsapp-read-marks");
        thread.setDaemon(true);
        return thread;
    }

    boolean closed() {
        return threads.isShutdown();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
