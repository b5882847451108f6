package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import java.util.List;
import java.util.function.Consumer;

/**
 * The durable histories of the web chat's chats: what pages show, shared by all nodes. Every method throws
 * {@link ChatHistoryUnavailableException} if the store cannot be used now.
 */
public interface ChatHistory {
    /** Most lines kept of one chat; the oldest go first. */
    int CAPACITY = 500;

    /**
     * Adds a line at the end. A line whose key was added before changes nothing.
     *
     * @param chat the chat
     * @param key  identity of the line within the chat, at most 250 characters
     * @param line the line
     * @return the place of the line, now or when it was first added
     */
    long append(ChatAddress chat, String key, ChatLine line);

    /**
     * The lines that follow a place.
     *
     * @param chat     the chat
     * @param sequence the place, 0 for the beginning
     * @param limit    how many at most
     * @return the oldest of them first
     */
    List<ChatEntry> after(ChatAddress chat, long sequence, int limit);

    /**
     * The last lines ahead of a place.
     *
     * @param chat     the chat
     * @param sequence the place, {@link Long#MAX_VALUE} for the end
     * @param limit    how many at most
     * @return the newest of them, the oldest first
     */
    List<ChatEntry> before(ChatAddress chat, long sequence, int limit);

    /**
     * The place of the last line.
     *
     * @param chat the chat
     * @return 0 for a chat without lines
     */
    default long latest(ChatAddress chat) {
        List<ChatEntry> last = before(chat, Long.MAX_VALUE, 1);
        return last.isEmpty() ? 0 : last.get(0).sequence();
    }

    /**
     * Forgets a chat.
     *
     * @param chat the chat
     */
    void erase(ChatAddress chat);

    /**
     * Tells of chats that any node added a line to. A hint only: it may come twice, late, or not at all while the store is
     * not reachable.
     *
     * @param listener called by a thread of the history, must not block
     */
    void onChange(Consumer<ChatAddress> listener);
}
