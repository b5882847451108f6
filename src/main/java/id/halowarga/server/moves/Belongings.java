package id.halowarga.server.moves;

import id.halowarga.message.ChatAddress;
import java.time.Instant;

/** Something of a chat's that follows it to its new identifier. Parts are moved in the order of their beans. */
public interface Belongings {
    /**
     * Moves what belongs to a chat. Doing it again changes nothing.
     *
     * @param from the identifier that has ended
     * @param to   the one that takes its place
     * @param at   when
     * @throws RuntimeException if it cannot be done now: the whole move is tried again later
     */
    void move(ChatAddress from, ChatAddress to, Instant at);
}
