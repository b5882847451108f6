package id.halowarga.server.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.server.testing.RealPostgres;
import id.halowarga.server.testing.RealPostgres.Database;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the application's account may do after a migration by the owner's. */
class ApplicationRightsTest {
    private static final String ROLE = "Halo \"kota\" app";
    private static Database database;
    private static JdbcClient application;

    @BeforeAll
    static void migrate() {
        database = RealPostgres.blank();
        database.jdbc().sql("CREATE ROLE \"Halo \"\"kota\"\" app\" LOGIN").update();
        for (int start = 0; start < 2; start++) {
            Flyway.configure()
                    .dataSource(database.pool())
                    .callbacks(new ApplicationRights(() -> Optional.of(ROLE)))
                    .load()
                    .migrate();
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.pool().getJdbcUrl());
        source.setUser(ROLE);
        application = JdbcClient.create(source);
        database.jdbc().sql("""
                INSERT INTO ticket (number, kind, description, place_words, media, identity, reporter_key, reporter_chat,
                    reporter_name, reporter_language, suggested, emergency, profane, stage, filed_at, first_answer_due,
                    completion_due, changed_at, version, open, awaits_operator)
                VALUES ('HW-2611-1', 'COMPLAINT', '', '', '[]', 'OPEN', '', '', '', 'id', '[]', false, false, 'NEW',
                    now(), now(), now(), now(), 0, true, true)
                """).update();
    }

    @AfterAll
    static void drop() {
        database.jdbc().sql("DROP OWNED BY \"Halo \"\"kota\"\" app\"").update();
        database.close();
    }

    @Test
    void readsAndWritesRowsAndAddsToTheTrail() {
        assertThat(application.sql("UPDATE ticket SET version = 1").update()).isEqualTo(1);
        assertThat(application.sql("""
                        INSERT INTO audit (ticket, at, actor, actor_name, action, state_before, state_after, cause)
                        VALUES ('HW-2611-1', now(), '', '', 'file', '', 'NEW', '')
                        """).update()).isEqualTo(1);
        assertThat(application
                        .sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET action = 'other'",
                "DELETE FROM audit",
                "UPDATE staff_audit SET action = 'other'",
                "TRUNCATE audit",
                "DELETE FROM staff_audit",
                "ALTER TABLE audit DISABLE TRIGGER audit_only_grows",
                "DROP TABLE daily_claim",
                "ALTER TABLE ticket DROP COLUMN about",
                "CREATE TABLE other (a int)",
                "DELETE FROM flyway_schema_history",
                "CREATE ROLE other"
            })
    void mayDoNothingElse(String statement) {
        assertThatThrownBy(() -> application.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
}
