package id.halowarga.telegram.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** A chat that the bot is in. */
public final class FakeChat {
    private final long id;
    private final String type;
    private final AtomicLong lastMessage = new AtomicLong(100);
    private final List<SentMessage> received = new CopyOnWriteArrayList<>();
    private volatile Optional<Refusal> closed = Optional.empty();

    FakeChat(long id, String type) {
        this.id = id;
        this.type = type;
    }

    /**
     * The chat's identifier.
     *
     * @return the identifier, below zero for groups
     */
    public long id() {
        return id;
    }

    boolean isPrivate() {
        return type.equals("private");
    }

    Map<String, Object> asJson() {
        return Map.of("id", id, "type", type);
    }

    /** The person blocks the bot. */
    public void blocks() {
        closed = Optional.of(new Refusal(403, "Forbidden: bot was blocked by the user", Map.of()));
    }

    /**
     * From now on every message to this chat is one too many.
     *
     * @param seconds how long the bot is asked to wait each time
     */
    public void hasTooMany(int seconds) {
        closed = Optional.of(
                new Refusal(429, "Too Many Requests: retry after " + seconds, Map.of("retry_after", seconds)));
    }

    /** The person takes the bot back, or messages again. */
    public void unblocks() {
        closed = Optional.empty();
    }

    /**
     * The group becomes a supergroup.
     *
     * @param supergroup its new chat
     */
    public void becomes(FakeChat supergroup) {
        closed = Optional.of(new Refusal(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                Map.of("migrate_to_chat_id", supergroup.id)));
    }

    void requireOpen() {
        closed.ifPresent(refusal -> {
            throw refusal;
        });
    }

    long nextMessageId() {
        return lastMessage.incrementAndGet();
    }

    SentMessage receive(String text, String media, Map<String, Object> markup) {
        SentMessage message = new SentMessage(nextMessageId(), text, media, markup);
        received.add(message);
        return message;
    }

    void replaceMarkup(long messageId, Map<String, Object> markup) {
        SentMessage old = received.stream()
                .filter(message -> message.id() == messageId)
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("message to edit not found"));
        received.set(received.indexOf(old), new SentMessage(old.id(), old.text(), old.media(), markup));
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
     * @return text, files and buttons
     */
    public String transcript() {
        return received.stream().map(SentMessage::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "a " + type + " chat";
    }
}
