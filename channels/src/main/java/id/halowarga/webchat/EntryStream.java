package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A chat's lines as they come: event {@code line} with the entry as JSON, and its place as the event's id. */
final class EntryStream implements LiveStream {
    /** After which the browser connects anew, so that dead connections do not pile up. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    private static final int LINES_AT_ONCE = 100;

    private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    private final ChatHistory history;
    private final ChatAddress chat;
    private long sent;

    /**
     * A stream of what follows a place.
     *
     * @param history where the lines are
     * @param chat    the chat
     * @param after   the place of the last line that the page has
     */
    EntryStream(ChatHistory history, ChatAddress chat, long after) {
        this.history = history;
        this.chat = chat;
        this.sent = after;
    }

    @Override
    public SseEmitter emitter() {
        return emitter;
    }

    @Override
    public synchronized void changed(ChatAddress changed) {
        try {
            push();
        } catch (ChatHistoryUnavailableException | IOException | IllegalStateException e) {
            // The next beat tries again; of a connection that is gone the container tells the emitter.
            return;
        }
    }

    private void push() throws IOException {
        List<ChatEntry> news;
        do {
            news = history.after(chat, sent, LINES_AT_ONCE);
            for (ChatEntry entry : news) {
                emitter.send(SseEmitter.event()
                        .id(Long.toString(entry.sequence()))
                        .name("line")
                        .data(entry, MediaType.APPLICATION_JSON));
                sent = entry.sequence();
            }
        } while (news.size() == LINES_AT_ONCE);
    }

    @Override
    public synchronized void beat() {
        try {
            emitter.send(SseEmitter.event().comment("beat"));
        } catch (IOException | IllegalStateException e) {
            // The connection is gone, of which the container tells the emitter.
            return;
        }
        changed(chat);
    }
}
