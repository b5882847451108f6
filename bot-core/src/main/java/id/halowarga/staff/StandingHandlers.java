package id.halowarga.staff;

import java.util.List;

/**
 * Handlers that exist by the way the application is set up, without an invitation: those of the demonstration, for
 * example. The staff store answers with them too; they can be neither bound nor released.
 *
 * @param handlers the handlers, each of another chat
 */
public record StandingHandlers(List<Handler> handlers) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a chat stands twice
     */
    public StandingHandlers {
        handlers = List.copyOf(handlers);
        if (handlers.stream().map(Handler::chat).distinct().count() < handlers.size()) {
            throw new IllegalArgumentException("a chat stands twice among the standing handlers");
        }
    }

    @Override
    public String toString() {
        return "StandingHandlers[" + handlers.size() + "]";
    }
}
