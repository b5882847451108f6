package id.halowarga.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;

/** Listens to what one person receives from now on, each message once: what comes again next to its first coming is counted and skipped. */
final class Ear {
    /** A chat that WhatsApp refused four times is left alone for 256 s. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** The last messages, named when no further one comes. */
    private static final int SHOWN = 6;

    private static final Duration LOOK = Duration.ofMillis(15);

    private final Platform platform;
    private final int person;
    private final FaultLedger ledger;
    private int heard;
    private String last = "";

    Ear(Platform platform, int person, FaultLedger ledger) {
        this.platform = platform;
        this.person = person;
        this.ledger = ledger;
        this.heard = platform.received(person).size();
    }

    /** The next message, waiting for it. */
    Platform.Received next() {
        while (true) {
            try {
                await().atMost(PATIENCE).pollInterval(LOOK).until(this::something);
            } catch (ConditionTimeoutException nothing) {
                List<Platform.Received> all = everything();
                throw new AssertionError("after " + all.subList(Math.max(0, all.size() - SHOWN), all.size()), nothing);
            }
            Platform.Received message = platform.received(person).get(heard);
            heard++;
            if (!message.toString().equals(last)) {
                last = message.toString();
                return message;
            }
            ledger.repeated();
        }
    }

    /** Whether there is a message that was not heard yet; it may be a repetition. */
    boolean something() {
        return platform.received(person).size() > heard;
    }

    /** What was heard so far, to be shown when something is missing. */
    List<Platform.Received> everything() {
        return platform.received(person);
    }
}
