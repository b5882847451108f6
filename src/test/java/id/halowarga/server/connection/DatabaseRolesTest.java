package id.halowarga.server.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.HaloWarga;
import id.halowarga.conversation.CitizenDesks;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MessageId;
import id.halowarga.server.embedded.DataFolder;
import id.halowarga.server.embedded.EmbeddedPostgres;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffStore;
import id.halowarga.text.Language;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketStore;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shipped script for an external server's accounts, and the application on what it made. */
class DatabaseRolesTest {
    private static final String OWNER_PASSWORD = "pemilik's";
    private static final String APP_PASSWORD = "aplikasi";
    private static final ChatAddress CITIZEN = new ChatAddress(ChannelName.WEBCHAT, "warga-1");
    private static final OpdCode OPD = new OpdCode("dpupr");

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;
    private static ConfigurableApplicationContext application;

    /** A server that asks for passwords, without what the embedded one makes for itself. */
    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.start(new DataFolder(folder.resolve("server")));
        PGSimpleDataSource administrator = account(server.username(), server.password());
        administrator.setDatabaseName("postgres");
        JdbcClient blank = JdbcClient.create(administrator);
        blank.sql("DROP DATABASE halowarga").update();
        blank.sql("DROP ROLE halowarga_app").update();
        RolesScript.shipped(Map.of("owner_password", OWNER_PASSWORD, "app_password", APP_PASSWORD))
                .run(administrator);
        application = HaloWarga.server()
                .run(
                        "--server.port=0",
                        "--halo.data-dir=" + folder.resolve("application"),
                        "--spring.datasource.url=" + server.jdbcUrl(),
                        "--spring.datasource.username=halowarga_app",
                        "--spring.datasource.password=" + APP_PASSWORD,
                        "--spring.flyway.user=halowarga_owner",
                        "--spring.flyway.password=" + OWNER_PASSWORD);
    }

    @AfterAll
    static void stop() throws Exception {
        if (application != null) {
            application.close();
        }
        server.close();
    }

    private static PGSimpleDataSource account(String name, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl());
        source.setUser(name);
        source.setPassword(password);
        return source;
    }

    private static JdbcClient sql() {
        return application.getBean(JdbcClient.class);
    }

    @Test
    void theOwnerMadeTheTablesAndTheApplicationWorksAsTheOther() {
        assertThat(sql().sql("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'")
                        .query(String.class)
                        .list())
                .containsExactly("halowarga_owner");
        assertThat(sql().sql("SELECT current_user").query(String.class).single())
                .isEqualTo("halowarga_app");
    }

    @Test
    void ticketsAreFiledReadAndWorkedOn() {
        StaffStore staff = application.getBean(StaffStore.class);
        ChatAddress chat = new ChatAddress(ChannelName.WEBCHAT, "petugas-1");
        Handler handler = new Handler(chat, Role.OPD_ADMIN, Optional.of(OPD), "Petugas", Language.INDONESIAN, false);
        staff.bind(handler, Instant.now());
        assertThat(staff.find(chat)).contains(handler);
        Report report = new Report(
                TicketKind.COMPLAINT,
                "Jalan berlubang di depan pasar",
                Place.NONE,
                List.of(),
                Optional.of(OPD),
                Identity.OPEN,
                new Reporter(CITIZEN, "Ayu", Language.INDONESIAN),
                List.of(),
                false,
                false);

        application
                .getBean(CitizenDesks.class)
                .tickets()
                .file(report, new Cause(List.of(new MessageId(ChannelName.WEBCHAT, "m1"))));

        TicketStore tickets = application.getBean(TicketStore.class);
        Ticket ticket = tickets.ofReporter(CITIZEN, 0, 1).get(0);
        assertThat(tickets.audit(ticket.number())).isNotEmpty();
        assertThat(staff.release(chat, Instant.now())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE ticket",
                "ALTER TABLE ticket ADD COLUMN other text",
                "CREATE TABLE other (a int)",
                "CREATE TEMPORARY TABLE other (a int)",
                "CREATE SCHEMA other",
                "CREATE EXTENSION pgcrypto",
                "TRUNCATE audit",
                "DELETE FROM audit",
                "UPDATE audit SET action = 'other'",
                "ALTER TABLE audit DISABLE TRIGGER audit_only_grows",
                "SET ROLE halowarga_owner",
                "CREATE ROLE other",
                "CREATE DATABASE other",
                "ALTER ROLE halowarga_app CREATEROLE",
                "COPY (SELECT 1) TO '/tmp/other'"
            })
    void theApplicationsAccountMayNot(String statement) {
        assertThatThrownBy(() -> sql().sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|Only roles with).*");
    }

    @Test
    void nobodyElseIsLetIn() {
        PGSimpleDataSource administrator = account(server.username(), server.password());
        JdbcClient.create(administrator)
                .sql("CREATE ROLE stranger LOGIN PASSWORD 'stranger'")
                .update();

        assertThatThrownBy(() -> account("stranger", "stranger").getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> account("halowarga_app", "guess").getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }
}
