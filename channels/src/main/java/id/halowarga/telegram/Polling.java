package id.halowarga.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Asks Telegram for updates, one batch after the other. An update is confirmed by asking for the next one, and that happens
 * only when its message is stored; where storing fails, the same update is asked for again. The library's own session
 * confirms whatever it has handed over and ends silently on an exception, so this loop takes its place.
 */
final class Polling implements Receiving {
    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    private final TelegramApi api;
    private final UpdateReader reader;
    private final Duration longPoll;

    /**
     * On connections of its own.
     *
     * @param api      the API, with calls that may last longer than the long poll
     * @param reader   reads updates
     * @param longPoll how long Telegram holds a request while there are no updates
     */
    Polling(TelegramApi api, UpdateReader reader, Duration longPoll) {
        this.api = api;
        this.reader = reader;
        this.longPoll = longPoll;
    }

    @Override
    public void receive(Reception reception, Patience patience) throws InterruptedException {
        // A webhook of an earlier run would keep all updates to itself; those that wait stay.
        patience.insist(api, client -> client.executeAsync(new DeleteWebhook()));
        long next = 0;
        while (!patience.isStopped()) {
            next = receiveFrom(next, reception, patience);
        }
    }

    private long receiveFrom(long next, Reception reception, Patience patience) throws InterruptedException {
        ApiAnswer<? extends List<ObjectNode>> answer =
                api.call(client -> client.executeAsync(new FetchUpdates(next, longPoll.toSeconds())));
        if (answer instanceof ApiAnswer.Done<? extends List<ObjectNode>> done) {
            return takeAll(done.result(), next, reception, patience);
        }
        patience.endure((ApiAnswer.Failure<?>) answer);
        return next;
    }

    private long takeAll(List<ObjectNode> batch, long next, Reception reception, Patience patience)
            throws InterruptedException {
        if (batch.isEmpty()) {
            patience.relieve();
            // All is confirmed. After a week of silence Telegram may number anew, so the next request takes any number.
            return 0;
        }
        long reached = next;
        for (ObjectNode update : batch) {
            if (!taken(update, reception)) {
                patience.endure("The inbox cannot store messages; Telegram keeps them for a day.", Duration.ZERO);
                return reached;
            }
            reached = update.path("update_id").asLong() + 1;
        }
        patience.relieve();
        return reached;
    }

    private boolean taken(ObjectNode update, Reception reception) {
        try {
            reader.tree(update.toString()).ifPresent(reception::take);
            return true;
        } catch (RuntimeException notStored) {
            LOG.warn(
                    "A Telegram update was not stored: {}", notStored.getClass().getName());
            return false;
        }
    }
}
