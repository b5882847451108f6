package id.halowarga.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.HaloWarga;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import redis.clients.jedis.Jedis;

/** {@code kill -9} of the servers of a running application. */
@ExtendWith(OutputCaptureExtension.class)
class RevivedServersTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext application;
    private static EmbeddedServers servers;

    @BeforeAll
    static void start() {
        application = HaloWarga.server().run("--server.port=0", "--halo.data-dir=" + folder);
        servers = application.getBean(EmbeddedServers.class);
        await().atMost(PATIENCE).until(() -> readiness() == 200);
    }

    /** What an end in good order leaves behind: nobody starts the servers again. */
    @AfterAll
    static void stop() {
        ProcessHandle redis = servers.redis().process();
        ProcessHandle postgres = servers.postgres().process();
        application.close();
        await().atMost(PATIENCE).until(() -> !redis.isAlive() && !postgres.isAlive());
        assertThat(folder.resolve("redis/redis.pid")).doesNotExist();
        assertThat(folder.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("watch-Redis", "watch-PostgreSQL");
    }

    @Test
    void redisComesBackAtItsPortWithWhatWasWritten(CapturedOutput output) {
        ProcessHandle killed = servers.redis().process();
        URI address = servers.redis().uri();
        try (Jedis redis = new Jedis(address)) {
            redis.set("word", "kept");
        }

        killed.destroyForcibly();

        await().atMost(PATIENCE).until(() -> !servers.redis().process().equals(killed) && readiness() == 200);
        try (Jedis redis = new Jedis(address)) {
            assertThat(redis.get("word")).isEqualTo("kept");
        }
        assertThat(output).containsOnlyOnce("The embedded Redis has ended by itself and is started again");
        assertThat(output).containsOnlyOnce("The embedded Redis runs again after");
    }

    @Test
    void postgresqlComesBackAtItsPortWithWhatWasWritten(CapturedOutput output) {
        ProcessHandle killed = servers.postgres().process();
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        jdbc.sql(
                        "INSERT INTO answer_template (opd, title, words, added_by, added_at) VALUES ('', '', 'kept', '', now())")
                .update();

        killed.destroyForcibly();

        await().atMost(PATIENCE).until(() -> !servers.postgres().process().equals(killed) && readiness() == 200);
        assertThat(jdbc.sql("SELECT words FROM answer_template")
                        .query(String.class)
                        .single())
                .isEqualTo("kept");
        assertThat(output).containsOnlyOnce("The embedded PostgreSQL has ended by itself and is started again");
        assertThat(output).containsOnlyOnce("The embedded PostgreSQL runs again after");
    }

    @Test
    void theApplicationIsNotReadyUntilAServerThatCannotStartCan(CapturedOutput output) throws IOException {
        Path program = redisProgram();
        Path aside = Files.move(program, folder.resolve("aside"));

        servers.redis().process().destroyForcibly();

        await().atMost(PATIENCE).until(() -> readiness() == 503);
        await().atMost(PATIENCE).until(() -> output.getAll().contains("The embedded Redis does not start"));
        Files.move(aside, program);
        await().atMost(PATIENCE).until(() -> readiness() == 200);
    }

    private static Path redisProgram() throws IOException {
        try (Stream<Path> programs = Files.list(folder.resolve("programs"))) {
            return programs.filter(path -> path.getFileName().toString().startsWith("redis"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int readiness() throws IOException, InterruptedException {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }
}
