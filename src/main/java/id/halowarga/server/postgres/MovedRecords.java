package id.halowarga.server.postgres;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.moves.Belongings;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets what the database holds of a chat follow it, in one transaction: its tickets, which say so in their audit trails, its
 * function as a handler, what it supports, and notices on their way to it.
 */
final class MovedRecords implements Belongings {
    /** Locks the tickets: whoever is changing one of them comes first, and its notices are seen below. */
    static final String TICKETS =
            "SELECT number, stage, opd FROM ticket WHERE reporter_key IN (:from_key) ORDER BY number FOR UPDATE";

    private static final String MOVE_TICKETS =
            "UPDATE ticket SET reporter_key = :to_key, reporter_chat = :to_chat WHERE reporter_key IN (:from_key)";
    private static final String MOVE_SUPPORT = """
            UPDATE support SET supporter_key = :to_key, chat = :to_chat
            WHERE supporter_key IN (:from_key)
                AND ticket NOT IN (SELECT ticket FROM support WHERE supporter_key IN (:to_keys))
            """;
    private static final String ACTION = "move";

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;
    private final UnitOfWork unit;
    private final MovedChats moves;
    private final AuditTable audit;
    private final MovedStaff staff;
    private final MovedNotices notices;

    /**
     * Over a database.
     *
     * @param jdbc   the database
     * @param cipher seals chats
     * @param unit   makes it one transaction
     * @param moves  remembers the move
     */
    MovedRecords(JdbcClient jdbc, PersonalCipher cipher, UnitOfWork unit, MovedChats moves) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.unit = unit;
        this.moves = moves;
        this.audit = new AuditTable(jdbc, cipher);
        this.staff = new MovedStaff(jdbc, cipher);
        this.notices = new MovedNotices(jdbc, cipher);
    }

    @Override
    public void move(ChatAddress from, ChatAddress to, Instant at) {
        unit.execute(() -> {
            boolean fresh = moves.remember(from, to, at);
            if (fresh) {
                moveTickets(from, to, at);
                staff.move(from, to, at);
                notices.move(from, to);
            }
            return fresh;
        });
    }

    private void moveTickets(ChatAddress from, ChatAddress to, Instant at) {
        List<AuditEntry> entries = jdbc.sql(TICKETS)
                .param("from_key", cipher.fingerprints(from.encoded()))
                .query((row, index) -> entry(row, to, at))
                .list();
        entries.forEach(audit::append);
        jdbc.sql(MOVE_TICKETS)
                .param("from_key", cipher.fingerprints(from.encoded()))
                .param("to_key", key(to))
                .param("to_chat", cipher.seal(to.encoded()))
                .update();
        jdbc.sql(MOVE_SUPPORT)
                .param("from_key", cipher.fingerprints(from.encoded()))
                .param("to_key", key(to))
                .param("to_keys", cipher.fingerprints(to.encoded()))
                .param("to_chat", cipher.seal(to.encoded()))
                .update();
    }

    private static AuditEntry entry(ResultSet row, ChatAddress to, Instant at) throws SQLException {
        String opd = Objects.requireNonNullElse(row.getString("opd"), "");
        String standing = (row.getString("stage") + " " + opd).strip();
        return new AuditEntry(
                new TicketNumber(row.getString("number")),
                at,
                "system",
                "",
                Optional.of(to.channel()),
                ACTION,
                standing,
                standing,
                "");
    }

    private byte[] key(ChatAddress chat) {
        return cipher.fingerprint(chat.encoded());
    }
}
