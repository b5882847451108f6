package id.halowarga.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.server.embedded.DataFolder;
import id.halowarga.server.embedded.EmbeddedServers;
import id.halowarga.server.embedded.RunningServers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.StreamEntryID;

/** The commands with the embedded servers: beside those that run, and with servers of their own. */
class EmbeddedBackupTest {
    @TempDir
    Path root;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty("halo.data-dir");
    }

    @Test
    void backsUpBesideTheRunningServersAndRestoresInAnEmptyFolder() throws Exception {
        Path file = root.resolve("kota.backup");
        Path old = root.resolve("old");
        try (EmbeddedServers servers = EmbeddedServers.begin(new DataFolder(old), true, true)) {
            fill(servers);
            assertThat(run("backup", old, file)).isZero();
        }
        Path fresh = Files.createDirectories(root.resolve("new"));
        Files.createSymbolicLink(fresh.resolve("programs"), old.resolve("programs"));
        assertThat(run("restore", fresh, file)).isZero();
        try (EmbeddedServers servers = EmbeddedServers.begin(new DataFolder(fresh), true, true)) {
            try (Jedis redis = new Jedis(servers.redis().uri())) {
                assertThat(redis.hget("halo:{s3}:state:telegram:1", "v")).isEqualTo("7");
                assertThat(redis.ttl("halo:{s3}:in:seen:x")).isPositive();
                assertThat(redis.get("halo:{s3}:copy:y")).isEqualTo("1:{}");
                assertThat(redis.xlen("halo:{s3}:in:ready")).isEqualTo(1);
                assertThat(redis.exists("halo:{out:telegram}:pace")).isFalse();
            }
            assertThat(invitations(servers)).isEqualTo("dishub");
        }
    }

    @Test
    void saysNothingOfServersThatDoNotRun() {
        MockEnvironment environment = new MockEnvironment().withProperty("halo.data-dir", root.toString());
        assertThat(RunningServers.settings(environment)).isEmpty();
    }

    private static void fill(EmbeddedServers servers) throws Exception {
        try (Jedis redis = new Jedis(servers.redis().uri())) {
            redis.hset("halo:{s3}:state:telegram:1", "v", "7");
            redis.setex("halo:{s3}:in:seen:x", 1000, "1");
            redis.setex("halo:{s3}:copy:y", 1000, "1:{}");
            redis.xadd("halo:{s3}:in:ready", StreamEntryID.NEW_ENTRY, Map.of("o", "telegram:1"));
            redis.set("halo:{out:telegram}:pace", "1");
        }
        Flyway.configure()
                .dataSource(
                        servers.postgres().jdbcUrl(),
                        servers.postgres().username(),
                        servers.postgres().password())
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(
                        servers.postgres().jdbcUrl(),
                        servers.postgres().username(),
                        servers.postgres().password());
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO invitation (code_sha256, opd, role, invited_by, invited_at, expires_at)"
                    + " VALUES ('\\x01', 'dishub', 'OPD_ADMIN', 'x', now(), now())");
        }
    }

    private static String invitations(EmbeddedServers servers) throws Exception {
        try (var connection = DriverManager.getConnection(
                        servers.postgres().jdbcUrl(),
                        servers.postgres().username(),
                        servers.postgres().password());
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT string_agg(opd, ',') FROM invitation")) {
            found.next();
            return found.getString(1);
        }
    }

    private int run(String command, Path data, Path file) {
        System.setProperty("halo.data-dir", data.toString());
        PrintStream words = new PrintStream(said);
        return BackupCommand.run(new String[] {command, file.toString()}, words, words);
    }
}
