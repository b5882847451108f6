package id.halowarga.server.testing;

import id.halowarga.channel.Channel;
import id.halowarga.channel.ChannelHealth;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.FetchResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.MediaContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A channel inside the test: notes what is delivered and answers as the test says. */
public final class ObedientChannel implements Channel {
    private final ChannelName name;
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();
    private volatile Function<Delivery, DeliveryResult> answer = delivery -> delivered();
    private volatile Function<MediaContent.Reference, FetchResult> files =
            reference -> new FetchResult.Unusable(MediaContent.Reason.UNAVAILABLE);

    /**
     * Delivers everything, has no files.
     *
     * @param name its name
     */
    public ObedientChannel(ChannelName name) {
        this.name = name;
    }

    /**
     * Answers deliveries from now on.
     *
     * @param results what to answer
     */
    public void answer(Function<Delivery, DeliveryResult> results) {
        this.answer = results;
    }

    /**
     * Hands out files from now on.
     *
     * @param results what to answer
     */
    public void files(Function<MediaContent.Reference, FetchResult> results) {
        this.files = results;
    }

    /**
     * A success with one part, numbered m1, m2, …
     *
     * @return the result
     */
    public DeliveryResult delivered() {
        return new DeliveryResult.Delivered(List.of("m" + sent.incrementAndGet()));
    }

    /**
     * All attempts so far.
     *
     * @return the deliveries in order
     */
    public List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /**
     * The words of all attempts so far.
     *
     * @return the words in order
     */
    public List<String> words() {
        return deliveries.stream()
                .map(delivery -> delivery.message().text().plain())
                .toList();
    }

    /**
     * The words of all deliveries so far, repeated attempts of the same delivery left out.
     *
     * @return the words in order
     */
    public List<String> distinctWords() {
        Map<String, String> byId = new LinkedHashMap<>();
        deliveries.forEach(delivery ->
                byId.putIfAbsent(delivery.id(), delivery.message().text().plain()));
        return List.copyOf(byId.values());
    }

    @Override
    public ChannelName name() {
        return name;
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        deliveries.add(delivery);
        return answer.apply(delivery);
    }

    @Override
    public FetchResult fetch(MediaContent.Reference reference) {
        return files.apply(reference);
    }

    @Override
    public ChannelHealth health() {
        return new ChannelHealth(true, "a test's");
    }
}
