package id.halowarga.webchat;

import id.halowarga.channel.Channel;
import id.halowarga.channel.ChannelHealth;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.FetchResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.MediaContent;
import id.halowarga.message.OutboundMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The web chat as a messenger: to send is to add a line to the chat's history, which open pages follow. */
@Component
class WebChannel implements Channel {
    private final ChatHistory history;
    private final LiveStreams streams;
    private final Clock clock;

    WebChannel(ChatHistory history, LiveStreams streams, Clock clock) {
        this.history = history;
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public ChannelName name() {
        return ChannelName.WEBCHAT;
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        if (delivery.firstPart() > 0) {
            return new DeliveryResult.Delivered(List.of());
        }
        try {
            long sequence = history.append(delivery.to(), "out:" + delivery.id(), line(delivery.message()));
            return new DeliveryResult.Delivered(List.of(ChatEntry.lineId(sequence)));
        } catch (ChatHistoryUnavailableException e) {
            return new DeliveryResult.RetryAfter(
                    List.of(), Duration.ZERO, DeliveryResult.Scope.CHANNEL, "history unavailable");
        }
    }

    private ChatLine line(OutboundMessage message) {
        return new ChatLine(
                Optional.empty(),
                clock.instant(),
                message.text().plain(),
                message.text().bold(),
                message.media(),
                Optional.empty(),
                Prompt.of(message),
                Optional.empty());
    }

    /** Files arrive stored, by upload: there is never one to fetch. */
    @Override
    public FetchResult fetch(MediaContent.Reference reference) {
        return new FetchResult.Unusable(MediaContent.Reason.UNAVAILABLE);
    }

    @Override
    public ChannelHealth health() {
        return new ChannelHealth(true, "the web chat serves " + streams.open() + " open pages");
    }
}
