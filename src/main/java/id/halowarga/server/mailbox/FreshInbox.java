package id.halowarga.server.mailbox;

import id.halowarga.channel.Inbox;
import id.halowarga.message.InboundMessage;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets go of messages that are older than the memory of what came before: no platform brings them so late (WhatsApp repeats for
 * seven days, Telegram for one), and a recording of an old call that is played again would otherwise be taken as new.
 */
final class FreshInbox implements Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(FreshInbox.class);

    private final Inbox inbox;
    private final Clock clock;
    private final Duration remembered;

    /**
     * Before another inbox.
     *
     * @param inbox      takes what is fresh
     * @param clock      the time
     * @param remembered how long messages are known again
     */
    FreshInbox(Inbox inbox, Clock clock, Duration remembered) {
        this.inbox = inbox;
        this.clock = clock;
        this.remembered = remembered;
    }

    @Override
    public void append(InboundMessage message) {
        if (message.sentAt().isBefore(clock.instant().minus(remembered))) {
            LOG.warn(
                    "A message of {} is older than {} and is let go",
                    message.id().channel(),
                    remembered);
            return;
        }
        inbox.append(message);
    }
}
