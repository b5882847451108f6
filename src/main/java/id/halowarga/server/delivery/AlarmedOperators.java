package id.halowarga.server.delivery;

import id.halowarga.channel.NudgeResult.Impossible;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.NoticeKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.outbox.OutboxEntry;
import id.halowarga.server.outbox.UndeliveredMessages;
import id.halowarga.staff.Handler;
import id.halowarga.staff.StaffStore;
import id.halowarga.text.Messages;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes known what does not arrive: lost messages on their tickets; what keeps people from being asked to write to the city's
 * operators, once in 30 days for the same reason, since the outbox knows the alarm for that long.
 */
final class AlarmedOperators implements UndeliveredMessages {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmedOperators.class);

    private final LostMessages lost;
    private final FailedReports failures;
    private final StaffStore staff;
    private final Outbox outbox;
    private final Messages messages;

    AlarmedOperators(LostMessages lost, FailedReports failures, StaffStore staff, Outbox outbox, Messages messages) {
        this.lost = lost;
        this.failures = failures;
        this.staff = staff;
        this.outbox = outbox;
        this.messages = messages;
    }

    @Override
    public void lost(ChatAddress to, OutboxEntry entry) {
        entry.message().about().ifPresent(about -> lost.note(to, about, entry.id()));
    }

    @Override
    public void failed(ChatAddress to, String platformMessageId, String error) {
        failures.failed(to, platformMessageId, error);
    }

    @Override
    public void unasked(ChannelName channel, Impossible why) {
        String obstacle = why.obstacle().name().toLowerCase(Locale.ROOT);
        LOG.warn("Channel {} holds a message in silence: {} {}", channel, obstacle, why.error());
        for (Handler operator : staff.operators()) {
            String id = String.join(
                    "-", "alarm", channel.value(), obstacle, operator.chat().encoded());
            OutboundMessage alarm = OutboundMessage.of(
                            messages.rich(operator.language(), "channel.alarm." + obstacle, why.error()))
                    .asNotice(NoticeKind.ALERT);
            outbox.enqueue(id, operator.chat(), alarm);
        }
    }
}
