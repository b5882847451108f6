package id.halowarga.server.testing;

import id.halowarga.ticket.TicketNumber;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a migrated database with the records of a city that has used the application for years: a twentieth of the tickets is
 * open, every ticket has a story and an audit entry, and there are 20,000 records of everything that is not about a ticket.
 */
public final class ManyTickets {
    private static final int BATCH = 100_000;
    private static final int OTHERS = 20_000;
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private static final String TICKETS = """
            INSERT INTO ticket (number, kind, description, latitude, longitude, place_words, media, identity, reporter_key,
                reporter_chat, reporter_name, reporter_language, suggested, emergency, profane, stage, opd, filed_at,
                first_answer_due, completion_due, due, supporting, changed_at, version, open, awaits_operator)
            SELECT number, 'COMPLAINT',
                (ARRAY['Jalan berlubang', 'Lampu jalan mati', 'Sampah menumpuk', 'Selokan mampet', 'Pohon tumbang'])[1 + i % 5]
                    || ' di ' || substring(md5(i::text) FOR 7) || ' dekat ' || substring(md5((i / 7)::text) FOR 9)
                    || ', sudah lama belum ada yang memperbaiki',
                -7.5 + i % 991 * 0.001, 107 + i % 997 * 0.001, 'Jl. ' || substring(md5((i / 50)::text) FOR 8), '[]', 'OPEN',
                sha256(int4send(i % greatest(4000, :all / 5))), :sealed, :sealed, 'id', '[]', i % 97 = 0, false,
                CASE WHEN i % 20 = 0 THEN 'FORWARDED' ELSE 'CLOSED' END, 'opd' || i / 20 % 40, filed, filed + interval '5 days',
                filed + interval '20 days', filed + interval '5 days',
                CASE WHEN i % 100 = 0 THEN ARRAY['opd' || i / 100 % 40] ELSE '{}' END, filed, 0, i % 20 = 0, i % 200 = 0
            FROM many, LATERAL (SELECT now() - i * interval '1 minute' AS filed) AS time
            WHERE i >= :first AND i < :last
            """;

    private static final List<String> OF_TICKETS = List.of("""
            INSERT INTO story (ticket, at, kind, author, words, media)
            SELECT number, filed_at, 'ANSWER', '', 'Sudah', '[]' FROM ticket
            """, """
            INSERT INTO audit (ticket, at, actor, actor_name, action, state_before, state_after, cause)
            SELECT number, filed_at, '', '', 'file', '', 'NEW', '' FROM ticket
            """, """
            INSERT INTO ticket_clock (ticket, marks, next_at)
            SELECT number, '[]', CASE WHEN open THEN now() + interval '30 days' END FROM ticket
            """, """
            INSERT INTO verdict (ticket, at, kind, opd, solved, stars, words)
            SELECT number, filed_at, 'COMPLETION', opd, true, 4, '' FROM ticket WHERE NOT open
            """, """
            INSERT INTO support (ticket, supporter_key, chat, name, language, at, words, media)
            SELECT number, reporter_key, reporter_chat, reporter_name, 'id', filed_at, '', '[]'
            FROM ticket TABLESAMPLE BERNOULLI (20)
            """, """
            INSERT INTO correction (ticket, text, topic, corrected_at)
            SELECT number, description, 'ROADS', filed_at FROM ticket TABLESAMPLE BERNOULLI (20)
            """, """
            INSERT INTO draft_answer (ticket, action, author, author_name, channel, opd, words, media, since)
            SELECT number, 'ANSWER', '', '', 'telegram', 'opd1', '', '[]', now() FROM ticket WHERE open LIMIT 5000
            """);

    private static final String HANDLED = """
            INSERT INTO handled_message (message_key, messages, result)
            SELECT sha256(int4send(i)), 1, 'x' FROM generate_series(1, :count) AS i
            """;

    private static final List<String> OTHER = List.of("""
            INSERT INTO handler_binding (chat_key, chat, role, opd, name, language, is_group, bound_at, ended_at)
            SELECT sha256(int4send(-i)), '', 'OPD_ADMIN', 'opd' || i / 20 % 40, '', 'id', false, now(),
                CASE WHEN i % 10 > 0 THEN now() END
            FROM generate_series(1, :count) AS i
            """, """
            INSERT INTO invitation (code_sha256, opd, role, invited_by, invited_at, expires_at)
            SELECT sha256(int4send(-i)), 'opd1', 'OPD_ADMIN', '', now(), now() FROM generate_series(1, :count) AS i
            """, """
            INSERT INTO handler_absence (chat_key, chat, stand_in, from_day, until_day, announced_at)
            SELECT sha256(int4send(-i)), '', '', DATE '2020-01-01' + i / 10, DATE '2020-01-01' + i / 10, now()
            FROM generate_series(1, :count) AS i WHERE i / 10 < 2000
            """, """
            INSERT INTO answer_template (opd, title, words, added_by, added_at)
            SELECT 'opd' || i % 40, 'Sapaan ' || i, '', '', now() FROM generate_series(1, :count) AS i
            """, """
            INSERT INTO notice_task (task_name, task_instance, execution_time, picked, version)
            SELECT 'none', 'many-' || i, now() + interval '100 days', false, 1 FROM generate_series(1, :count) AS i
            """, """
            INSERT INTO chat_move (from_key, to_key, to_chat, moved_at)
            SELECT sha256(int4send(-i)), sha256(int4send(-i - 1)), '', now() FROM generate_series(1, :count) AS i
            """, """
            INSERT INTO staff_audit (at, actor, actor_name, action, subject, state_before, state_after, cause)
            SELECT now(), '', '', 'join', '', '', '', '' FROM generate_series(1, :count) AS i
            """, """
            INSERT INTO daily_claim (what, day)
            SELECT 'many-' || i % 10, DATE '2020-01-01' + i / 10 FROM generate_series(1, :count) AS i
            """);

    private final DataSource database;
    private final byte[] sealed;

    /**
     * Fills a database.
     *
     * @param database the database
     * @param sealed   a chat address as the application seals it, every citizen's
     */
    public ManyTickets(DataSource database, byte[] sealed) {
        this.database = database;
        this.sealed = sealed.clone();
    }

    /**
     * Stores tickets and what belongs to them.
     *
     * @param count how many tickets
     */
    public void store(int count) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("CREATE TABLE many (i integer PRIMARY KEY, number text COLLATE \"C\")")
                .update();
        for (int first = 0; first < count; first += BATCH) {
            int last = Math.min(count, first + BATCH);
            numbers(first, last);
            jdbc.sql(TICKETS)
                    .param("all", count)
                    .param("sealed", sealed)
                    .param("first", first)
                    .param("last", last)
                    .update();
        }
        OF_TICKETS.forEach(sql -> jdbc.sql(sql).update());
        jdbc.sql(HANDLED).param("count", count).update();
        OTHER.forEach(sql -> jdbc.sql(sql).param("count", OTHERS).update());
        jdbc.sql("DROP TABLE many").update();
        jdbc.sql("VACUUM ANALYZE").update();
    }

    private void numbers(int first, int last) {
        StringBuilder lines = new StringBuilder();
        for (int i = first; i < last; i++) {
            lines.append(i).append('\t').append(number(i)).append('\n');
        }
        try (Connection connection = database.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY many FROM STDIN", new StringReader(lines.toString()));
        } catch (SQLException e) {
            throw new IllegalStateException("the numbers cannot be stored", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The number of a stored ticket.
     *
     * @param i which, from 0
     * @return its number
     */
    public static String number(int i) {
        return TicketNumber.next("HW", MONTH, new Digits(i)).value();
    }

    /** Says the digits of a number to the base that is asked for, the least first, where chance is expected. */
    private static final class Digits implements RandomGenerator {
        private long left;

        Digits(long number) {
            left = number;
        }

        @Override
        public int nextInt(int bound) {
            int digit = (int) (left % bound);
            left /= bound;
            return digit;
        }

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException("only digits are known");
        }
    }
}
