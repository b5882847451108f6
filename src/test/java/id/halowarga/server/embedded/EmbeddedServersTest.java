package id.halowarga.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.halowarga.server.settings.StartRefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

/** The real servers, in a folder of the test's own. */
class EmbeddedServersTest {
    @TempDir
    static Path root;

    private Path folder;

    /** Unpacking the programs takes seconds, so all tests share them. */
    @BeforeEach
    void sharePrograms() throws Exception {
        Path programs = Files.createDirectories(root.resolve("programs"));
        folder = Files.createTempDirectory(root, "data");
        Files.createSymbolicLink(folder.resolve("programs"), programs);
    }

    @Test
    void keepWhatWasWrittenAcrossARestart() throws Exception {
        try (EmbeddedServers servers = begin()) {
            write(servers, "kept");
        }
        try (EmbeddedServers servers = begin()) {
            assertThat(redisValue(servers)).isEqualTo("kept");
            assertThat(postgresValue(servers)).isEqualTo("kept");
        }
    }

    @Test
    void promiseThatNothingIsLost() throws Exception {
        try (EmbeddedServers servers = begin();
                Jedis redis = new Jedis(servers.redis().uri());
                Connection connection = connect(servers.postgres());
                Statement statement = connection.createStatement()) {
            assertThat(redis.configGet("append*"))
                    .containsEntry("appendonly", "yes")
                    .containsEntry("appendfsync", "always");
            assertThat(redis.configGet("maxmemory-policy")).containsValue("noeviction");
            assertThat(setting(statement, "fsync")).isEqualTo("on");
            assertThat(setting(statement, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(statement, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void letNobodyInWithoutThePassword() {
        try (EmbeddedServers servers = begin()) {
            String open = "redis://127.0.0.1:" + servers.redis().uri().getPort();
            assertThatExceptionOfType(Exception.class)
                    .isThrownBy(() -> new Jedis(open).ping())
                    .withMessageContaining("NOAUTH");
            EmbeddedPostgres postgres = servers.postgres();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), "guess"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void showTheirFoldersAndPasswordsToTheirOwnerAlone() throws Exception {
        try (EmbeddedServers servers = begin()) {
            servers.redis();
            servers.postgres();
        }
        assertThat(permissions("redis")).isEqualTo("rwx------");
        assertThat(permissions("redis/password")).isEqualTo("rw-------");
        assertThat(permissions("redis/redis.conf")).isEqualTo("rw-------");
        assertThat(permissions("postgresql/password")).isEqualTo("rw-------");
    }

    @Test
    void refuseAFolderThatIsInUse() {
        try (EmbeddedServers running = begin()) {
            assertThatExceptionOfType(StartRefusedException.class)
                    .isThrownBy(this::begin)
                    .withMessageStartingWith("HALO_DATA_DIR: another Halo Warga already runs on the folder");
            running.postgres();
        }
    }

    @Test
    void refuseAFolderThatIsAFile() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> EmbeddedServers.begin(new DataFolder(file), true, false))
                .withMessageStartingWith("HALO_DATA_DIR: the folder " + file + " cannot be written");
    }

    @Test
    void refuseFilesOfAnotherPostgresqlVersion() throws Exception {
        try (EmbeddedServers servers = begin()) {
            servers.postgres();
        }
        Files.writeString(folder.resolve("postgresql/cluster/PG_VERSION"), "17\n");
        try (EmbeddedServers servers = EmbeddedServers.begin(new DataFolder(folder), false, true)) {
            assertThatExceptionOfType(StartRefusedException.class)
                    .isThrownBy(servers::postgres)
                    .withMessageContaining("was made by PostgreSQL 17");
        }
    }

    @Test
    void saySoWhenRedisCannotReadItsFiles() throws Exception {
        Files.createDirectories(folder.resolve("redis"));
        Files.writeString(folder.resolve("redis/appendonly.aof"), "this is no append-only file\n");
        try (EmbeddedServers servers = EmbeddedServers.begin(new DataFolder(folder), true, false)) {
            assertThatExceptionOfType(StartRefusedException.class)
                    .isThrownBy(servers::redis)
                    .withMessageStartingWith("HALO_DATA_DIR: the embedded Redis does not start");
        }
    }

    private EmbeddedServers begin() {
        return EmbeddedServers.begin(new DataFolder(folder), true, true);
    }

    private String permissions(String name) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }

    private static void write(EmbeddedServers servers, String value) throws SQLException {
        try (Jedis redis = new Jedis(servers.redis().uri());
                Connection connection = connect(servers.postgres());
                Statement statement = connection.createStatement()) {
            redis.set("word", value);
            statement.execute("CREATE TABLE word AS SELECT '" + value + "' AS value");
        }
    }

    private static String redisValue(EmbeddedServers servers) {
        try (Jedis redis = new Jedis(servers.redis().uri())) {
            return redis.get("word");
        }
    }

    private static String postgresValue(EmbeddedServers servers) throws SQLException {
        try (Connection connection = connect(servers.postgres());
                Statement statement = connection.createStatement()) {
            return only(statement.executeQuery("SELECT value FROM word"));
        }
    }

    private static String setting(Statement statement, String name) throws SQLException {
        return only(statement.executeQuery("SHOW " + name));
    }

    private static String only(ResultSet rows) throws SQLException {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }
}
