package id.halowarga.server.postgres;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.staff.Absence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code handler_absence}: who is away when. */
final class AbsenceTable {
    private static final String INSERT = """
            INSERT INTO handler_absence (chat_key, chat, stand_in, from_day, until_day, announced_at)
            VALUES (:chat_key, :chat, :stand_in, :from_day, :until_day, :announced_at)
            """;
    static final String END =
            "UPDATE handler_absence SET ended_at = :ended_at WHERE chat_key IN (:chat_key) AND ended_at IS NULL";
    static final String OF_CHAT = "SELECT * FROM handler_absence WHERE chat_key IN (:chat_key) AND ended_at IS NULL";
    static final String BETWEEN = """
            SELECT * FROM handler_absence
            WHERE ended_at IS NULL AND until_day >= :first AND from_day <= :last ORDER BY id
            """;

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;

    AbsenceTable(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void announce(Absence absence, Instant at) {
        end(absence.absent(), at);
        jdbc.sql(INSERT)
                .param("chat_key", cipher.fingerprint(absence.absent().encoded()))
                .param("chat", cipher.seal(absence.absent().encoded()))
                .param("stand_in", cipher.seal(absence.standIn().encoded()))
                .param("from_day", absence.from())
                .param("until_day", absence.until())
                .param("announced_at", DatabaseTime.of(at))
                .update();
    }

    boolean end(ChatAddress chat, Instant at) {
        return jdbc.sql(END)
                        .param("chat_key", cipher.fingerprints(chat.encoded()))
                        .param("ended_at", DatabaseTime.of(at))
                        .update()
                > 0;
    }

    Optional<Absence> of(ChatAddress chat) {
        return jdbc.sql(OF_CHAT)
                .param("chat_key", cipher.fingerprints(chat.encoded()))
                .query((row, index) -> absence(cipher, row))
                .optional();
    }

    List<Absence> between(LocalDate first, LocalDate last) {
        return jdbc.sql(BETWEEN)
                .param("first", first)
                .param("last", last)
                .query((row, index) -> absence(cipher, row))
                .list();
    }

    static Absence absence(PersonalCipher cipher, ResultSet row) throws SQLException {
        return new Absence(
                ChatAddress.parse(cipher.open(row.getBytes("chat"))),
                ChatAddress.parse(cipher.open(row.getBytes("stand_in"))),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
