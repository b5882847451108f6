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
final class ReadMarks implements Inbox, AutoCloseable {
    private static final int THREADS = 2;
    private static final int MOST_WAITING = 200;

    /** Nobody waits for the answer to an older message that the platform brought late. */
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final Inbox inbox;
    private final CloudApi api;
    private final Clock clock;
    private final ThreadPoolExecutor threads;

    /**
     * Before an inbox.
     *
     * @param inbox takes the messages
     * @param api   takes the marks
     * @param clock the time
     */
    ReadMarks(Inbox inbox, CloudApi api, Clock clock) {
        this.inbox = inbox;
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

    @Override
    public void append(InboundMessage message) {
        inbox.append(message);
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

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
