package id.halowarga.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.server.testing.RealPostgres;
import id.halowarga.server.testing.RealPostgres.Database;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However many tickets a city has, no query of the dialogue or of a handler reads a whole table. */
class QueryPlanTest {
    private static final int TICKETS = 20_000;
    private static Database database;

    @BeforeAll
    static void seed() {
        database = RealPostgres.migrated();
        JdbcClient jdbc = database.jdbc();
        jdbc.sql(
                        """
                        INSERT INTO ticket (number, kind, description, place_words, media, identity, reporter_key,
                            reporter_chat, reporter_name, reporter_language, suggested, emergency, profane, stage, opd,
                            filed_at, first_answer_due, completion_due, due, supporting, changed_at, version, open, awaits_operator)
                        SELECT 'HW-2611-' || i, 'COMPLAINT', repeat('Jalan rusak ', 10), '', '[]', 'OPEN',
                            sha256(int4send(i % 4000)), '', '', 'id', '[]', i % 97 = 0, false, 'CLOSED',
                            'opd' || i / 20 % 40, now() - i * interval '1 minute',
                            now() - i * interval '1 minute' + interval '5 days',
                            now() - i * interval '1 minute' + interval '20 days',
                            now() - i * interval '1 minute' + interval '5 days',
                            CASE WHEN i % 100 = 0 THEN ARRAY['opd' || i / 100 % 40] ELSE '{}' END, now(), 0, i % 20 = 0, i % 200 = 0
                        FROM generate_series(1, :tickets) AS i
                        """)
                .param("tickets", TICKETS)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO story (ticket, at, kind, author, words, media)
                        SELECT number, filed_at, 'ANSWER', '', 'Sudah', '[]' FROM ticket
                        """)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO audit (ticket, at, actor, actor_name, action, state_before, state_after, cause)
                        SELECT number, filed_at, '', '', 'file', '', 'NEW', '' FROM ticket
                        """)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO handled_message (message_key, messages, result)
                        SELECT sha256(int4send(i)), 1, 'x' FROM generate_series(1, :tickets) AS i
                        """)
                .param("tickets", TICKETS)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO handler_binding (chat_key, chat, role, opd, name, language, is_group, bound_at, ended_at)
                        SELECT sha256(int4send(i)), '', 'OPD_ADMIN', 'opd' || i / 20 % 40, '', 'id', false, now(),
                            CASE WHEN i % 10 > 0 THEN now() END
                        FROM generate_series(1, :tickets) AS i
                        """)
                .param("tickets", TICKETS)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO invitation (code_sha256, opd, role, invited_by, invited_at, expires_at)
                        SELECT sha256(int4send(i)), 'opd1', 'OPD_ADMIN', '', now(), now()
                        FROM generate_series(1, :tickets) AS i
                        """)
                .param("tickets", TICKETS)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO handler_absence (chat_key, chat, stand_in, from_day, until_day, announced_at)
                        SELECT sha256(int4send(i)), '', '', DATE '2020-01-01' + i / 10, DATE '2020-01-01' + i / 10, now()
                        FROM generate_series(1, :tickets) AS i
                        """)
                .param("tickets", TICKETS)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO draft_answer (ticket, action, author, author_name, channel, opd, words, media, since)
                        SELECT number, 'ANSWER', '', '', 'telegram', 'opd1', '', '[]', now() FROM ticket LIMIT 5000
                        """)
                .update();
        jdbc.sql("ANALYZE").update();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    static List<String> hotQueries() {
        return List.of(
                filled(JdbcTicketStore.FIND),
                filled(JdbcTicketStore.FIND + " FOR UPDATE"),
                filled(JdbcTicketStore.OF_REPORTER),
                filled(JdbcTicketStore.OPEN_AT),
                filled(JdbcTicketStore.LED_BY),
                filled(JdbcTicketStore.TRIAGE),
                filled(JdbcDrafts.FIND),
                filled(JdbcDrafts.DROP),
                filled(JdbcTicketStore.MERGED_INTO),
                filled(StoryTable.OF_TICKET),
                filled(AuditTable.OF_TICKET),
                filled(JdbcHandledMessages.FIND),
                filled(JdbcHandledMessages.FORGET),
                filled(JdbcStaffStore.FIND),
                filled(JdbcStaffStore.OF_OPD),
                filled(JdbcStaffStore.OF_CITY),
                filled(JdbcStaffStore.END),
                filled(InvitationTable.REDEEM),
                filled(InvitationTable.INVITED),
                filled(InvitationTable.OPEN),
                filled(InvitationTable.REVOKE),
                filled(JdbcTicketOverview.LIST_OF_CITY),
                filled(JdbcTicketOverview.searching(true, 2)),
                filled(JdbcTicketOverview.searching(false, 1)),
                filled(JdbcTicketOverview.PASSAGES),
                filled(JdbcSimilarReports.CLOSE_BY),
                filled(JdbcSimilarReports.SAME_WORDS),
                filled(AbsenceTable.END),
                filled(AbsenceTable.OF_CHAT),
                filled(AbsenceTable.BETWEEN));
    }

    private static String filled(String sql) {
        return sql.replace(":number", "'HW-2611-777'")
                .replace(":ticket", "'HW-2611-777'")
                .replaceAll(":(reporter_key|message_key|chat_key|code_sha256)", "sha256(int4send(77))")
                .replace(":opd", "'opd7'")
                .replace(":id", "int8send(77)")
                .replace(":words", "'jalan berlubang besar sekali'")
                .replace(":cells", "'{-6900107600,-6899107600}'")
                .replace(":since", "now() - interval '7 days'")
                .replaceAll(":word\\d", "'%lubang%'")
                .replace(":stages", "ARRAY['NEW']")
                .replace(":overdue", "false")
                .replace(":from", "now() - interval '1 day'")
                .replaceAll(":(until|now)\\b", "now()")
                .replaceAll(":(first|last)", "DATE '2026-12-01'")
                .replace(":role", "'OPERATOR'")
                .replace(":before", "now() - interval '30 days'")
                .replaceAll(":(ended_at|at)\\b", "now()")
                .replace(":limit", "10")
                .replace(":offset", "20");
    }

    @ParameterizedTest
    @MethodSource("hotQueries")
    void readsAlongAnIndex(String query) {
        String plan = String.join(
                "\n",
                database.jdbc().sql("EXPLAIN " + query).query(String.class).list());

        assertThat(plan).contains("Index").doesNotContain("Seq Scan");
    }
}
