package id.halowarga.server.mailbox;

import id.halowarga.message.InboundMessage;
import java.time.Duration;

/**
 * How much one person may write, so that a flood from one slows nobody else.
 *
 * @param interval time per message in the long run; zero for no limit
 * @param atOnce   messages at once, however fast they come
 */
record Allowance(Duration interval, int atOnce) {
    /** Somebody who goes on is told again after this time. */
    static final Duration TOLD_AGAIN = Duration.ofMinutes(10);

    static Allowance perMinute(int messages, int atOnce) {
        return new Allowance(
                messages == 0 ? Duration.ZERO : Duration.ofMinutes(1).dividedBy(messages), atOnce);
    }

    /** What stands in the mailbox for the first message too many. */
    static InboundMessage mark(InboundMessage message) {
        return new InboundMessage.Unsupported(
                message.id(),
                message.sender(),
                message.sentAt(),
                message.replyTo(),
                InboundMessage.UnsupportedKind.EXCESS);
    }
}
