package id.halowarga.server.postgres;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.staff.Absence;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a handler's function follow the chat, with absences: the handler's own, and those of others for whom they stand in. */
final class MovedStaff {
    private static final String END_BINDING = """
            UPDATE handler_binding SET ended_at = :at
            WHERE chat_key IN (:from_key) AND ended_at IS NULL
              AND EXISTS (SELECT 1 FROM handler_binding WHERE chat_key IN (:to_keys) AND ended_at IS NULL)
            """;
    private static final String MOVE_BINDING = """
            UPDATE handler_binding SET chat_key = :to_key, chat = :to_chat
            WHERE chat_key IN (:from_key) AND ended_at IS NULL
            """;
    private static final String ABSENCES = "SELECT chat, stand_in, from_day, until_day FROM handler_absence"
            + " WHERE ended_at IS NULL ORDER BY id FOR UPDATE";

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;
    private final AbsenceTable absences;

    MovedStaff(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.absences = new AbsenceTable(jdbc, cipher);
    }

    void move(ChatAddress from, ChatAddress to, Instant at) {
        statement(END_BINDING, from, to).param("at", DatabaseTime.of(at)).update();
        statement(MOVE_BINDING, from, to)
                .param("to_chat", cipher.seal(to.encoded()))
                .update();
        for (Absence absence : absences()) {
            Absence moved = new Absence(
                    absence.absent().equals(from) ? to : absence.absent(),
                    absence.standIn().equals(from) ? to : absence.standIn(),
                    absence.from(),
                    absence.until());
            if (!moved.equals(absence)) {
                absences.end(absence.absent(), at);
                absences.announce(moved, at);
            }
        }
    }

    private List<Absence> absences() {
        return jdbc.sql(ABSENCES)
                .query((row, index) -> AbsenceTable.absence(cipher, row))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, ChatAddress from, ChatAddress to) {
        return jdbc.sql(sql)
                .param("from_key", cipher.fingerprints(from.encoded()))
                .param("to_keys", cipher.fingerprints(to.encoded()))
                .param("to_key", cipher.fingerprint(to.encoded()));
    }
}
