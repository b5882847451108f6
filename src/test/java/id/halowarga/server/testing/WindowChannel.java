package id.halowarga.server.testing;

import id.halowarga.channel.ChannelHealth;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.FetchResult;
import id.halowarga.channel.NudgeResult;
import id.halowarga.channel.WindowedChannel;
import id.halowarga.message.ChannelName;
import id.halowarga.message.MediaContent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A channel inside the test on which free words are allowed for a day after the person wrote. */
public final class WindowChannel implements WindowedChannel {
    private final ObedientChannel free = new ObedientChannel(ChannelName.WHATSAPP);
    private final List<String> nudges = new CopyOnWriteArrayList<>();
    private volatile Function<Delivery, NudgeResult> answer = delivery -> new NudgeResult.Nudged("n" + delivery.id());

    /**
     * The free words.
     *
     * @return what notes and answers them
     */
    public ObedientChannel free() {
        return free;
    }

    /**
     * Answers attempts to ask people to write from now on.
     *
     * @param results what to answer
     */
    public void answerNudges(Function<Delivery, NudgeResult> results) {
        answer = results;
    }

    /**
     * The words of the messages for which people were asked to write.
     *
     * @return the words in order
     */
    public List<String> nudges() {
        return List.copyOf(nudges);
    }

    @Override
    public Duration window() {
        return Duration.ofHours(24);
    }

    @Override
    public NudgeResult nudge(Delivery delivery) {
        nudges.add(delivery.message().text().plain());
        return answer.apply(delivery);
    }

    @Override
    public ChannelName name() {
        return free.name();
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        return free.deliver(delivery);
    }

    @Override
    public FetchResult fetch(MediaContent.Reference reference) {
        return free.fetch(reference);
    }

    @Override
    public ChannelHealth health() {
        return free.health();
    }
}
