package id.halowarga.server.postgres;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.text.Language;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.support.Support;
import id.halowarga.ticket.support.SupportStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Supporters in the table {@code support}. */
final class JdbcSupportStore implements SupportStore {
    private static final String ADD = """
            INSERT INTO support (ticket, supporter_key, chat, name, language, at, words, media)
            SELECT :ticket, :key, :chat, :name, :language, :at, :words, CAST(:media AS jsonb)
            WHERE NOT EXISTS (SELECT 1 FROM support WHERE ticket = :ticket AND supporter_key IN (:keys))
            ON CONFLICT (ticket, supporter_key) DO NOTHING
            """;
    private static final String REMOVE = "DELETE FROM support WHERE ticket = :ticket AND supporter_key IN (:keys)";
    private static final String COUNT = "SELECT count(*) FROM support WHERE ticket = :ticket";
    private static final String OF = "SELECT * FROM support WHERE ticket = :ticket ORDER BY at, supporter_key";
    static final String BY =
            "SELECT ticket FROM support WHERE supporter_key IN (:keys) ORDER BY at DESC, ticket LIMIT :limit";

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;

    JdbcSupportStore(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public boolean add(Support support) {
        Reporter supporter = support.supporter();
        return jdbc.sql(ADD)
                        .param("ticket", support.ticket().value())
                        .param("key", cipher.fingerprint(supporter.chat().encoded()))
                        .param("keys", keys(supporter.chat()))
                        .param("chat", cipher.seal(supporter.chat().encoded()))
                        .param("name", cipher.seal(supporter.name()))
                        .param("language", supporter.language().code())
                        .param("at", DatabaseTime.of(support.at()))
                        .param("words", DatabaseText.of(support.words()))
                        .param("media", TicketRow.json(support.media()))
                        .update()
                == 1;
    }

    @Override
    public boolean remove(TicketNumber ticket, ChatAddress supporter) {
        return jdbc.sql(REMOVE)
                        .param("ticket", ticket.value())
                        .param("keys", keys(supporter))
                        .update()
                == 1;
    }

    @Override
    public int count(TicketNumber ticket) {
        return jdbc.sql(COUNT)
                .param("ticket", ticket.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Support> of(TicketNumber ticket) {
        return jdbc.sql(OF)
                .param("ticket", ticket.value())
                .query((row, index) -> support(row, ticket))
                .list();
    }

    private Support support(ResultSet row, TicketNumber ticket) throws SQLException {
        Reporter supporter = new Reporter(
                ChatAddress.parse(cipher.open(row.getBytes("chat"))),
                cipher.open(row.getBytes("name")),
                new Language(row.getString("language")));
        return new Support(
                ticket, supporter, DatabaseTime.read(row, "at"), row.getString("words"), TicketRow.media(row));
    }

    @Override
    public List<TicketNumber> by(ChatAddress supporter, int limit) {
        return jdbc.sql(BY)
                .param("keys", keys(supporter))
                .param("limit", limit)
                .query((row, index) -> new TicketNumber(row.getString("ticket")))
                .list();
    }

    private List<byte[]> keys(ChatAddress chat) {
        return cipher.fingerprints(chat.encoded());
    }
}
