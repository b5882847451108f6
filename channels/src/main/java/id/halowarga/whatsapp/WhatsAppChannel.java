package id.halowarga.whatsapp;

import id.halowarga.channel.Channel;
import id.halowarga.channel.ChannelHealth;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.FetchResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.MediaContent;
import java.time.Duration;
import java.util.List;

/** WhatsApp as a channel. */
final class WhatsAppChannel implements Channel {
    private final MediaDownload files;
    private final Reachability reachability;

    /**
     * Of its parts.
     *
     * @param files        fetches files
     * @param reachability the health page's source
     */
    WhatsAppChannel(MediaDownload files, Reachability reachability) {
        this.files = files;
        this.reachability = reachability;
    }

    @Override
    public ChannelName name() {
        return ChannelName.WHATSAPP;
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        return new DeliveryResult.RetryAfter(
                List.of(), Duration.ZERO, DeliveryResult.Scope.CHANNEL, "sending is not part of this version yet");
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
