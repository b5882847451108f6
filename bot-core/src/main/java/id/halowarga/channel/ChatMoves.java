package id.halowarga.channel;

import id.halowarga.message.ChatAddress;
import java.time.Instant;

/** Takes what platforms tell of chats that have a new identifier: a person's new number, a group that became another. */
public interface ChatMoves {
    /**
     * Lets everything that belongs to a chat follow it: tickets, a handler's function, the conversation, messages on their
     * way. Nothing of it stays behind for whoever may come to have the old identifier. The same move again changes nothing.
     *
     * @param from the identifier that has ended
     * @param to   the one that takes its place, on the same channel
     * @param at   when, by the platform's clock
     * @throws InboxUnavailableException if it could not be stored; the platform must be left to tell again
     */
    void moved(ChatAddress from, ChatAddress to, Instant at);
}
