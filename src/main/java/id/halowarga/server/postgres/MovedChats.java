package id.halowarga.server.postgres;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.privacy.PersonalCipher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows which chats have a new identifier, in PostgreSQL. */
final class MovedChats {
    private static final String INSERT = """
            INSERT INTO chat_move (from_key, from_chat, to_key, to_chat, moved_at)
            SELECT :from_key, :from_chat, :to_key, :to_chat, :moved_at
            WHERE NOT EXISTS (SELECT 1 FROM chat_move
                WHERE from_key IN (:from_keys) AND to_key IN (:to_keys) AND moved_at = :moved_at)
            ON CONFLICT DO NOTHING
            """;
    /** A chat that came back is where it was. */
    static final String NEXT = """
            SELECT to_chat FROM chat_move move
            WHERE from_key IN (:key)
              AND NOT EXISTS (SELECT 1 FROM chat_move back WHERE back.to_key IN (:key) AND back.moved_at >= move.moved_at)
            ORDER BY moved_at DESC LIMIT 1
            """;

    /** Nobody moves more often; it ends what would go in a circle. */
    private static final int MOST_MOVES = 16;

    /** How long another node's moves may stay unknown here. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;
    private final Clock clock;
    private final Map<ChatAddress, Known> known = new ConcurrentHashMap<>();

    /** Where a chat is, as of a time. */
    private record Known(ChatAddress present, Instant asOf) {}

    /**
     * Over a database.
     *
     * @param jdbc   the database
     * @param cipher seals chats
     * @param clock  the time
     */
    MovedChats(JdbcClient jdbc, PersonalCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Keeps a move; part of the current unit of work.
     *
     * @return false if it was known
     */
    boolean remember(ChatAddress from, ChatAddress to, Instant at) {
        known.clear();
        return jdbc.sql(INSERT)
                        .param("from_key", cipher.fingerprint(from.encoded()))
                        .param("from_keys", keys(from))
                        .param("from_chat", cipher.seal(from.encoded()))
                        .param("to_key", cipher.fingerprint(to.encoded()))
                        .param("to_keys", keys(to))
                        .param("to_chat", cipher.seal(to.encoded()))
                        .param("moved_at", DatabaseTime.of(at))
                        .update()
                > 0;
    }

    /**
     * Where a chat of the settings is now. Answers are remembered for some seconds: it is meant for few chats.
     *
     * @param chat the chat as it was written down
     * @return the same unless it has a new identifier
     */
    ChatAddress present(ChatAddress chat) {
        Instant now = clock.instant();
        Known last = known.get(chat);
        if (last != null && Duration.between(last.asOf(), now).abs().compareTo(FRESH) < 0) {
            return last.present();
        }
        ChatAddress present = followed(chat);
        known.put(chat, new Known(present, now));
        return present;
    }

    private ChatAddress followed(ChatAddress chat) {
        ChatAddress present = chat;
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            Optional<ChatAddress> next = next(present);
            if (next.isEmpty()) {
                return present;
            }
            present = next.get();
        }
        return present;
    }

    private Optional<ChatAddress> next(ChatAddress chat) {
        return jdbc.sql(NEXT)
                .param("key", keys(chat))
                .query((row, index) -> ChatAddress.parse(cipher.open(row.getBytes("to_chat"))))
                .optional();
    }

    private List<byte[]> keys(ChatAddress chat) {
        return cipher.fingerprints(chat.encoded());
    }
}
