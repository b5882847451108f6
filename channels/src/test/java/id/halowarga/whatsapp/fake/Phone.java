package id.halowarga.whatsapp.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A person's phone: what the bot sent there, and until when it may write freely. */
public final class Phone {
    /** How long after the person's last message the bot may write freely. Source: Cloud API, customer service window. */
    static final Duration WINDOW = Duration.ofHours(24);

    private final String number;
    private final List<SentMessage> received = new CopyOnWriteArrayList<>();
    private volatile Optional<Instant> windowUntil = Optional.empty();
    private volatile Optional<GraphError> closed = Optional.empty();

    Phone(String number) {
        this.number = number;
    }

    /**
     * The person's number.
     *
     * @return digits
     */
    public String number() {
        return number;
    }

    /**
     * The person wrote: the bot may write freely for a while.
     *
     * @param at when
     */
    public void wrote(Instant at) {
        windowUntil = Optional.of(at.plus(WINDOW));
    }

    boolean windowIsOpen(Instant at) {
        return windowUntil.filter(at::isBefore).isPresent();
    }

    /**
     * From now on everything to this phone is refused.
     *
     * @param error with what, such as 131026
     */
    public void refuseEverything(GraphError error) {
        closed = Optional.of(error);
    }

    /** Messages arrive again. */
    public void open() {
        closed = Optional.empty();
    }

    Optional<GraphError> closed() {
        return closed;
    }

    void receive(SentMessage message) {
        received.add(message);
    }

    /**
     * What the bot sent here.
     *
     * @return the messages in order
     */
    public List<SentMessage> received() {
        return List.copyOf(received);
    }

    /**
     * The newest message of the bot.
     *
     * @return the message
     */
    public SentMessage last() {
        return received.get(received.size() - 1);
    }

    /**
     * What the bot sent here, a message per line.
     *
     * @return text, files and options
     */
    public String transcript() {
        return received.stream().map(SentMessage::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "a phone";
    }
}
