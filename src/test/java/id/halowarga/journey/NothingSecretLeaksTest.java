package id.halowarga.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.HaloWarga;
import id.halowarga.telegram.fake.FakeTelegram;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the whole application tells strangers and its log, started as talkative as it can be. */
@ExtendWith(OutputCaptureExtension.class)
class NothingSecretLeaksTest {
    private static final String KEY = "A6bUzTgeI9kSTbIBRjzM1rCc3WuA4gIDgCnBvUTXaJY=";
    private static final String OLD_KEY = "Yk1SdnpHc2tXb0x1Z0hEeUpxRmVQdFhjQW5JbVZ3OWI=";
    private static final String WEBHOOK_SECRET = "secret-of-the-webhook-0815";

    @TempDir
    static Path folder;

    private static FakeTelegram telegram;
    private static FakeCloudApi whatsapp;
    private static ConfigurableApplicationContext application;
    private static String started = "";

    @BeforeAll
    static void start(CapturedOutput output) {
        telegram = FakeTelegram.start();
        whatsapp = FakeCloudApi.start(Clock.systemUTC());
        application = HaloWarga.server()
                .properties(whatsapp.settings())
                .run(
                        "--debug",
                        "--logging.level.id.halowarga=trace",
                        "--server.port=0",
                        "--halo.data-dir=" + folder,
                        "--halo.encryption-key=" + KEY,
                        "--halo.encryption-old-keys=" + OLD_KEY,
                        "--halo.telegram.token=" + FakeTelegram.TOKEN,
                        "--halo.telegram.api-url=" + telegram.url(),
                        "--halo.telegram.mode=webhook",
                        "--halo.telegram.webhook-url=https://kota.example/webhooks/telegram",
                        "--halo.telegram.webhook-secret=" + WEBHOOK_SECRET);
        started = output.getAll();
    }

    @AfterAll
    static void stop() {
        application.close();
        telegram.close();
        whatsapp.close();
    }

    private static List<String> secrets() throws IOException {
        List<String> secrets = new ArrayList<>(List.of(
                KEY,
                OLD_KEY,
                WEBHOOK_SECRET,
                FakeTelegram.TOKEN,
                FakeTelegram.TOKEN.split(":")[1]));
        whatsapp.settings().forEach((name, value) -> {
            if (name.endsWith("token") || name.endsWith("secret")) {
                secrets.add(value.toString());
            }
        });
        for (String file : List.of("postgresql/password", "postgresql/application-password", "redis/password")) {
            secrets.add(Files.readString(folder.resolve(file)).strip());
        }
        return secrets;
    }

    private static HttpRequest.Builder at(String path) {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void noSecretIsInTheLogOfAStartOrInTheMeters() throws IOException, InterruptedException {
        assertThat(started).contains("id.halowarga");
        assertThat(started).doesNotContain(secrets());
        assertThat(send(at("/actuator/prometheus").build()).body())
                .contains("halo_")
                .doesNotContain(secrets());
        assertThat(send(at("/actuator/health").build()).body()).doesNotContain(secrets());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env",
                "heapdump",
                "beans",
                "configprops",
                "loggers",
                "threaddump",
                "mappings",
                "flyway",
                "metrics",
                "shutdown",
                "logfile",
                "httpexchanges",
                "scheduledtasks",
                "conditions",
                "info",
                "sbom"
            })
    void nothingButHealthAndMetersIsToBeSeen(String endpoint) throws IOException, InterruptedException {
        assertThat(send(at("/actuator/" + endpoint).build()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /nothing, 404",
        "GET, /actuator/health, 200",
        "GET, /actuator/prometheus, 200",
        "GET, /webhooks/whatsapp, 403",
        "POST, /webhooks/whatsapp, 401",
        "POST, /webhooks/telegram, 401",
        "PUT, /webhooks/telegram, 404",
        "GET, /webchat/events, 401",
        "POST, /webchat/messages, 403",
        "GET, /%2e%2e/x, 400"
    })
    void everyAnswerKeepsBrowsersCarefulAndTellsNothing(String method, String path, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(at(path).method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{}"))
                        .build());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .doesNotContain("Exception", "at org.", "at id.", "Tomcat")
                .doesNotContain(secrets());
        if (status == 400) {
            // The web server itself refuses it, before anything of ours.
            return;
        }
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aBrowserThatCameOverHttpsComesBackOverHttps() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(at("/").header("X-Forwarded-Proto", "https").build());

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void aCompressedBodyIsNotUnpacked() throws IOException, InterruptedException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[50 << 20]);
        }
        HttpResponse<String> answer = send(at("/webhooks/telegram")
                .header("X-Telegram-Bot-Api-Secret-Token", WEBHOOK_SECRET)
                .header("Content-Encoding", "gzip")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bomb.toByteArray()))
                .build());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void theApplicationDoesNotOwnItsTables() {
        JdbcClient database = application.getBean(JdbcClient.class);

        assertThat(database.sql("SELECT current_user").query(String.class).single())
                .isEqualTo("halowarga_app");
        assertThat(database.sql("SELECT has_table_privilege('audit', 'UPDATE, DELETE, TRUNCATE')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
