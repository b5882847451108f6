package id.halowarga.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.server.testing.ManyTickets;
import id.halowarga.server.testing.RealPostgres;
import id.halowarga.server.testing.RealPostgres.Database;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However many tickets a city has, no statement of the application reads a whole table, but for those that are excused. */
class QueryPlanTest {
    private static final int TICKETS = 20_000;
    private static Database database;

    @BeforeAll
    static void seed() {
        database = RealPostgres.migrated();
        new ManyTickets(database.pool(), new byte[] {1}).store(TICKETS);
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    static Stream<String> statements() throws IOException {
        return Stream.concat(Statements.all().values().stream().flatMap(List::stream), SchedulerStatements.ALL.stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void readsNoWholeTableWithoutAnExcuse(String statement) {
        QueryPlan plan = QueryPlan.of(database.jdbc(), statement);

        assertThat(!plan.readsWholeTable() || plan.excuse().isPresent())
                .as(plan.toString())
                .isTrue();
    }

    @Test
    void findsTheStatementsOfEveryStore() throws IOException {
        Map<String, List<String>> statements = Statements.all();

        assertThat(statements)
                .containsKeys("JdbcTicketStore", "JdbcStaffStore", "OverdueGauge", "MovedRecords", "ScheduledNotices");
        assertThat(statements.get("JdbcTicketStore"))
                .contains(JdbcTicketStore.FIND, JdbcTicketStore.FIND + " FOR UPDATE")
                .anyMatch(statement -> statement.startsWith("INSERT INTO ticket"));
    }
}
