package id.halowarga.server.outbox;

import java.util.List;

/** How a chat's turn ends. */
sealed interface Outcome {
    /** Identifiers of the parts that were sent. */
    List<String> sent();

    /** The message is on its way. */
    record Sent(List<String> sent) implements Outcome {}

    /** The message is given up. */
    record Dead(List<String> sent, String reason, String detail) implements Outcome {}

    /**
     * The message waits.
     *
     * @param until epoch milliseconds
     * @param tries tries that failed so far
     */
    record Wait(List<String> sent, long until, int tries) implements Outcome {}
}
