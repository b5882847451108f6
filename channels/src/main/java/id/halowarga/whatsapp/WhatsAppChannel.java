package id.halowarga.whatsapp;

import id.halowarga.channel.ChannelHealth;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.FetchResult;
import id.halowarga.channel.NudgeResult;
import id.halowarga.channel.WindowedChannel;
import id.halowarga.message.ChannelName;
import id.halowarga.message.MediaContent;
import java.time.Duration;

/** WhatsApp as a channel. */
final class WhatsAppChannel implements WindowedChannel {
    private final Sending sending;
    private final Nudges nudges;
    private final Duration window;
    private final MediaDownload files;
    private final Reachability reachability;

    /**
     * Of its parts.
     *
     * @param sending      sends messages
     * @param nudges       sends templates
     * @param window       how long free words may be sent after a person's message
     * @param files        fetches files
     * @param reachability the health page's source
     */
    WhatsAppChannel(Sending sending, Nudges nudges, Duration window, MediaDownload files, Reachability reachability) {
        this.sending = sending;
        this.nudges = nudges;
        this.window = window;
        this.files = files;
        this.reachability = reachability;
    }

    @Override
    public ChannelName name() {
        return ChannelName.WHATSAPP;
    }

    @Override
    public Duration window() {
        return window;
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        return sending.deliver(delivery);
    }

    @Override
    public NudgeResult nudge(Delivery delivery) {
        return nudges.nudge(delivery);
    }

    @Override
    public FetchResult fetch(MediaContent.Reference reference) {
        return files.fetch(reference);
    }

    @Override
    public ChannelHealth health() {
        return reachability.health();
    }
}
