package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells a page of the demonstration which desk has news: event {@code desk} with {@code {"unit": …}}. */
final class DemonstrationStream implements LiveStream {
    private final SseEmitter emitter = new SseEmitter(EntryStream.LONGEST.toMillis());
    private final Map<ChatAddress, String> units;

    /**
     * A stream about desks.
     *
     * @param units the unit of each desk's chat
     */
    DemonstrationStream(Map<ChatAddress, String> units) {
        this.units = Map.copyOf(units);
    }

    @Override
    public SseEmitter emitter() {
        return emitter;
    }

    @Override
    public void changed(ChatAddress chat) {
        String unit = units.get(chat);
        if (unit != null) {
            send(SseEmitter.event().name("desk").data(Map.of("unit", unit), MediaType.APPLICATION_JSON));
        }
    }

    @Override
    public void beat() {
        send(SseEmitter.event().comment("beat"));
    }

    private synchronized void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            // The connection is gone, of which the container tells the emitter.
            return;
        }
    }
}
