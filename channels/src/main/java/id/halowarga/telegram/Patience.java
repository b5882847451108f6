package id.halowarga.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;

/** What receiving does about failures: tells the health page, waits longer each time, and goes on until it is stopped. */
final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

    private final Reachability reachability;
    private final BackOff backOff;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private String lastTrouble = "";

    /**
     * Fresh patience.
     *
     * @param reachability the health page's source
     * @param backOff      how long to wait where Telegram names no time
     */
    Patience(Reachability reachability, BackOff backOff) {
        this.reachability = reachability;
        this.backOff = backOff;
    }

    /**
     * Calls until it is done.
     *
     * @param api  the API
     * @param call what to call
     * @param <T>  what it returns
     * @return what it returned
     * @throws InterruptedException if stopped
     */
    <T> T insist(TelegramApi api, ApiCall<T> call) throws InterruptedException {
        while (true) {
            ApiAnswer<T> answer = api.call(call);
            if (answer instanceof ApiAnswer.Done<T> done) {
                return done.result();
            }
            endure((ApiAnswer.Failure<T>) answer);
        }
    }

    /**
     * Reports a failure and waits.
     *
     * @param failure the failure
     * @throws InterruptedException if stopped
     */
    void endure(ApiAnswer.Failure<?> failure) throws InterruptedException {
        Duration wait = failure instanceof ApiAnswer.Refused<?> refused
                ? refused.retryAfter().orElse(Duration.ZERO)
                : Duration.ZERO;
        endure(sentence(failure), wait);
    }

    /**
     * Reports trouble and waits.
     *
     * @param sentence what is wrong, for the operator; no personal data, no secrets
     * @param least    shortest wait; back-off may make it longer
     * @throws InterruptedException if stopped
     */
    void endure(String sentence, Duration least) throws InterruptedException {
        if (isStopped()) {
            throw new InterruptedException();
        }
        reachability.trouble(Reachability.Side.RECEIVING, sentence);
        if (!sentence.equals(lastTrouble)) {
            LOG.warn("Telegram: {}", sentence);
            lastTrouble = sentence;
        }
        if (stopped.await(Math.max(least.toMillis(), backOff.nextBackOffMillis()), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException();
        }
    }

    /** Receiving works (again). */
    void relieve() {
        reachability.fine(Reachability.Side.RECEIVING);
        backOff.reset();
        if (!lastTrouble.isEmpty()) {
            LOG.info("Telegram: receiving works again");
            lastTrouble = "";
        }
    }

    /** Ends every wait. */
    void stop() {
        stopped.countDown();
    }

    /**
     * Whether {@link #stop()} was called.
     *
     * @return true if so
     */
    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private static String sentence(ApiAnswer.Failure<?> failure) {
        if (failure instanceof ApiAnswer.Refused<?> refused && refused.tokenRefused()) {
            return "Telegram does not accept HALO_TELEGRAM_TOKEN (" + refused.code() + ").";
        }
        if (failure instanceof ApiAnswer.Refused<?> refused && refused.code() == 409) {
            return "Another program receives this bot's updates (409): only one can poll, several nodes need webhook mode.";
        }
        return "Telegram cannot be used: " + failure.error() + ".";
    }
}
