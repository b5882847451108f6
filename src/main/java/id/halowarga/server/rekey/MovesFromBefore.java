package id.halowarga.server.rekey;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.privacy.PersonalCipher;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moves of chats of which releases before kept only the fingerprint of the chat that moved. Whom they can still matter for is
 * known: the people of the settings, and chats that moved again.
 */
final class MovesFromBefore {
    private static final String UNKNOWN = "SELECT from_key FROM chat_move WHERE from_chat IS NULL";
    private static final String TARGETS = "SELECT to_chat FROM chat_move";
    private static final String COMPLETE = "UPDATE chat_move SET from_chat = :from_chat, from_key = :present"
            + " WHERE from_key = :from_key AND from_chat IS NULL";

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;
    private final Collection<ChatAddress> people;

    MovesFromBefore(JdbcClient jdbc, PersonalCipher cipher, Collection<ChatAddress> people) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.people = people;
    }

    /** Adds the chat where it is found. */
    void complete() {
        List<byte[]> unknown = jdbc.sql(UNKNOWN).query(byte[].class).list();
        if (unknown.isEmpty()) {
            return;
        }
        Map<ByteBuffer, String> chats = candidates();
        for (byte[] key : unknown) {
            String chat = chats.get(ByteBuffer.wrap(key));
            if (chat != null) {
                jdbc.sql(COMPLETE)
                        .param("from_chat", cipher.seal(chat))
                        .param("present", cipher.fingerprint(chat))
                        .param("from_key", key)
                        .update();
            }
        }
    }

    private Map<ByteBuffer, String> candidates() {
        Map<ByteBuffer, String> chats = new HashMap<>();
        people.forEach(chat -> add(chats, chat.encoded()));
        jdbc.sql(TARGETS).query(byte[].class).list().forEach(target -> add(chats, cipher.open(target)));
        return chats;
    }

    private void add(Map<ByteBuffer, String> chats, String chat) {
        cipher.fingerprints(chat).forEach(key -> chats.put(ByteBuffer.wrap(key), chat));
    }
}
