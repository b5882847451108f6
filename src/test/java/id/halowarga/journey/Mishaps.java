package id.halowarga.journey;

import id.halowarga.channel.Inbox;
import id.halowarga.conversation.Burst;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.message.MessageId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Makes things go wrong on demand: deliveries come twice, workers fail after the ticket's commit and before the answer's. */
final class Mishaps implements BeanPostProcessor {
    private final Set<MessageId> failed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean everyUpdateTwice;
    private volatile boolean everyTurnFailsOnce;

    /** A worker that is lost at the worst moment. */
    private static final class LostWorkerException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void deliverEveryUpdateTwice(boolean on) {
        everyUpdateTwice = on;
    }

    void failEveryTurnOnce(boolean on) {
        everyTurnFailsOnce = on;
    }

    /** How many turns failed so far. */
    int failures() {
        return failures.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Inbox inbox) {
            return (Inbox) message -> {
                inbox.append(message);
                if (everyUpdateTwice) {
                    inbox.append(message);
                }
            };
        }
        if (bean instanceof TurnTaker taker) {
            return (TurnTaker) (conversation, burst) -> {
                var turn = taker.take(conversation, burst);
                failFirst(burst);
                return turn;
            };
        }
        return bean;
    }

    private void failFirst(Burst burst) {
        if (everyTurnFailsOnce && failed.add(burst.head().id())) {
            failures.incrementAndGet();
            throw new LostWorkerException();
        }
    }

    /**
     * Whether a transcript's turns are lost on WhatsApp, else on Telegram: what happens between the two commits knows no
     * messenger, so that each takes about half.
     */
    static boolean happenOnWhatsApp(String transcript) {
        return transcript.hashCode() % 2 == 0;
    }
}
