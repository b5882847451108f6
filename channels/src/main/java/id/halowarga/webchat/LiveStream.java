package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An open page's stream of events. Methods are called by several threads, and block while the browser is slow. */
interface LiveStream {
    /**
     * The connection.
     *
     * @return Spring's end of it
     */
    SseEmitter emitter();

    /**
     * Passes on what is new in a chat.
     *
     * @param chat a chat that the stream follows
     */
    void changed(ChatAddress chat);

    /** Keeps the connection alive through proxies, and looks for news whose hint got lost. */
    void beat();
}
