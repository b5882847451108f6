package id.halowarga.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

/** Listens to what one person receives from now on, each message once: what comes again next to its first coming is counted and skipped. */
final class Ear {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
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
            await().atMost(PATIENCE).pollInterval(LOOK).until(this::something);
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
