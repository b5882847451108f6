package id.halowarga.server.outbox;

import java.util.List;
import java.util.Optional;

/** How a chat's turn ends. */
sealed interface Outcome {
    /** Identifiers of the parts that were sent. */
    List<String> sent();

    /** The message is on its way. */
    record Sent(List<String> sent) implements Outcome {}

    /** The message is given up. */
    record Dead(List<String> sent, String reason, String detail) implements Outcome {}

    /**
     * The message waits for its platform.
     *
     * @param until     epoch milliseconds
     * @param tries     tries that failed so far
     * @param forPerson whether the person's next message ends the wait
     */
    record Wait(List<String> sent, long until, int tries, boolean forPerson) implements Outcome {
        Wait(List<String> sent, long until, int tries) {
            this(sent, until, tries, false);
        }
    }

    /**
     * The message waits for its person to write.
     *
     * @param nudge  identifier of the message by which the person was asked to
     * @param closed whether the platform said that the window is closed
     */
    record Hold(List<String> sent, Optional<String> nudge, boolean closed) implements Outcome {}
}
