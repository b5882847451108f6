package id.halowarga.server.postgres;

import id.halowarga.message.MessageId;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.HandledMessages;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handled messages in PostgreSQL, known by the keyed fingerprint of a burst's first message. */
final class JdbcHandledMessages implements HandledMessages {
    static final String FIND = "SELECT messages, result FROM handled_message WHERE message_key IN (:message_key)";
    // Waits for a transaction that is recording the same message; its rollback leaves the message to this one.
    private static final String INSERT = """
            INSERT INTO handled_message (message_key, messages, result) VALUES (:message_key, :messages, :result)
            ON CONFLICT (message_key) DO NOTHING
            """;
    static final String FORGET = "DELETE FROM handled_message WHERE handled_at < :before";

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;

    JdbcHandledMessages(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public Optional<Outcome> find(MessageId message) {
        return jdbc.sql(FIND)
                .param("message_key", cipher.fingerprints(message.encoded()))
                .query((row, index) -> new Outcome(row.getInt("messages"), row.getString("result")))
                .optional();
    }

    @Override
    public void record(Cause cause, Outcome outcome) {
        int added = jdbc.sql(INSERT)
                .param("message_key", cipher.fingerprint(cause.head().encoded()))
                .param("messages", outcome.messages())
                .param("result", outcome.result())
                .update();
        if (added == 0) {
            throw new AlreadyHandledException();
        }
    }

    /** Forgets what was handled before a time; returns how many messages. */
    int forgetBefore(Instant time) {
        return jdbc.sql(FORGET).param("before", DatabaseTime.of(time)).update();
    }
}
