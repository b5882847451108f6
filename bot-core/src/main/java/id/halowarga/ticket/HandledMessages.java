package id.halowarga.ticket;

import id.halowarga.message.MessageId;
import java.util.Optional;

/** Remembers which inbound messages changed a ticket, so that a replay finds its change done. */
public interface HandledMessages {
    /**
     * What a message led to.
     *
     * @param message first message of a burst
     * @return the outcome, empty if the message changed nothing yet
     */
    Optional<Outcome> find(MessageId message);

    /**
     * Keeps what a burst led to; part of the change's unit of work.
     *
     * @param cause   the burst's messages
     * @param outcome what it led to
     * @throws AlreadyHandledException if another worker was faster: the unit of work must be given up and begun again
     */
    void record(Cause cause, Outcome outcome);

    /**
     * What a burst led to.
     *
     * @param messages number of messages handled together
     * @param result   the desk's own short word for the result, such as a ticket number
     */
    record Outcome(int messages, String result) {}

    /** Two workers handled the same message at once. */
    class AlreadyHandledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** With a fixed text. */
        public AlreadyHandledException() {
            super("the message was handled by another worker meanwhile");
        }
    }
}
