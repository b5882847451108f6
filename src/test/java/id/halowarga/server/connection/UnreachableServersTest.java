package id.halowarga.server.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import id.halowarga.server.embedded.DataFolder;
import id.halowarga.server.embedded.EmbeddedServers;
import id.halowarga.server.testing.RealRedis;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import redis.clients.jedis.Jedis;

/** What the operator reads when an external server cannot be used, from the real servers' real refusals. */
class UnreachableServersTest {
    @TempDir
    static Path folder;

    private static EmbeddedServers servers;

    @BeforeAll
    static void start() {
        servers = EmbeddedServers.begin(new DataFolder(folder), true, true);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Test
    void namesTheAddressWhereNoPostgresqlAnswers() {
        String closed = "jdbc:postgresql://127.0.0.1:" + RealRedis.freePort() + "/halowarga";
        assertThat(sentence(connecting(closed, "halowarga", "x")))
                .isEqualTo("SPRING_DATASOURCE_URL: no PostgreSQL answers there.");
    }

    @Test
    void namesUserAndPasswordThatPostgresqlRefuses() {
        String url = servers.postgres().jdbcUrl();
        assertThat(sentence(connecting(url, "halowarga", "guess")))
                .isEqualTo("SPRING_DATASOURCE_USERNAME or SPRING_DATASOURCE_PASSWORD: PostgreSQL refuses them.");
    }

    @Test
    void namesTheAddressOfADatabaseThatDoesNotExist() {
        String url = servers.postgres().jdbcUrl() + "_of_another_city";
        assertThat(sentence(connecting(url, "halowarga", servers.postgres().password())))
                .isEqualTo("SPRING_DATASOURCE_URL: PostgreSQL has no such database; create it first.");
    }

    @Test
    void leavesDefectsInSqlToTheFullReport() throws Exception {
        try (var connection = DriverManager.getConnection(
                        servers.postgres().jdbcUrl(),
                        servers.postgres().username(),
                        servers.postgres().password());
                var statement = connection.createStatement()) {
            Exception defect = catchException(() -> statement.execute("SELECT nonsense"));
            assertThat(new UnreachableDatabaseAnalyzer().analyze(new IllegalStateException(defect)))
                    .isNull();
        }
    }

    @Test
    void namesTheAddressWhereNoRedisAnswers() {
        assertThat(sentence(pinging("redis://127.0.0.1:" + RealRedis.freePort())))
                .isEqualTo("HALO_REDIS_URL: no Redis answers there.");
    }

    @Test
    void namesTheAddressWhosePasswordRedisRefuses() {
        int port = servers.redis().uri().getPort();
        String refused = "HALO_REDIS_URL: Redis refuses its user or password.";
        assertThat(sentence(pinging("redis://127.0.0.1:" + port))).isEqualTo(refused);
        assertThat(sentence(pinging("redis://:guess@127.0.0.1:" + port))).isEqualTo(refused);
    }

    private static Exception connecting(String url, String user, String password) {
        return catchException(() -> DriverManager.getConnection(url, user, password));
    }

    private static Exception pinging(String url) {
        return catchException(() -> {
            try (Jedis redis = new Jedis(url)) {
                redis.ping();
            }
        });
    }

    private static String sentence(Exception failure) {
        FailureAnalyzer analyzer =
                failure instanceof SQLException ? new UnreachableDatabaseAnalyzer() : new UnreachableRedisAnalyzer();
        FailureAnalysis analysis = analyzer.analyze(new IllegalStateException("a bean cannot be created", failure));
        assertThat(analysis).isNotNull();
        return analysis.getDescription();
    }
}
