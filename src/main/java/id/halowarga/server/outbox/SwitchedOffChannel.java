package id.halowarga.server.outbox;

import id.halowarga.channel.Channel;
import id.halowarga.channel.ChannelHealth;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.FetchResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.MediaContent;
import java.util.List;

/** Stands for every channel that is not switched on: nobody can be reached there. */
final class SwitchedOffChannel implements Channel {
    private static final String WHY = "the channel is not switched on";

    @Override
    public ChannelName name() {
        return new ChannelName("off");
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        return new DeliveryResult.Rejected(List.of(), DeliveryResult.Reason.UNREACHABLE, WHY);
    }

    @Override
    public FetchResult fetch(MediaContent.Reference reference) {
        return new FetchResult.Unusable(MediaContent.Reason.UNAVAILABLE);
    }

    @Override
    public ChannelHealth health() {
        return new ChannelHealth(false, WHY);
    }
}
