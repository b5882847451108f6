package id.halowarga.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import id.halowarga.telegram.fake.FakeTelegram;
import id.halowarga.transcript.Transcript;
import id.halowarga.transcript.TranscriptRunner;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import id.halowarga.whatsapp.fake.GraphError;
import id.halowarga.whatsapp.fake.Notifications;
import id.halowarga.whatsapp.fake.Participant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class NothingPersonalLeaksTest {
    /** Words of the transcripts' citizens and handlers, places, numbers, names, and what proves who we are. */
    private static final List<String> PERSONAL = List.of(
            "berlubang",
            "Mawar",
            "ronda",
            "ditambal",
            "separuh",
            "Sebelah mana",
            "retak",
            "diperkuat",
            "-6.90000",
            "107.60000",
            "latitude",
            "Ningsih",
            "6281200770001",
            FakeTelegram.TOKEN,
            "fake-token",
            FakeCloudApi.TOKEN,
            FakeCloudApi.APP_SECRET,
            FakeCloudApi.VERIFY_TOKEN);

    private final JourneyApplication application = JourneyApplication.running();

    /** A conversation; returns everybody's chats. */
    private interface Talk {
        List<String> held() throws IOException, InterruptedException;
    }

    @Test
    void aWholeConversationLeavesNothingPersonalInLogsAndMetrics() throws IOException, InterruptedException {
        leavesNothingPersonal(() -> {
            try (TelegramDriver driver = new TelegramDriver()) {
                application.mishaps().failEveryTurnOnce(true);
                TranscriptRunner.run(Transcript.read("question-and-answer.txt"), driver);
                return driver.chats();
            }
        });
    }

    @Test
    void aWholeConversationOverWhatsAppLeavesNothingPersonalInLogsAndMetrics()
            throws IOException, InterruptedException {
        leavesNothingPersonal(() -> {
            try (WhatsAppDriver driver = new WhatsAppDriver()) {
                application.mishaps().failEveryTurnOnce(true);
                TranscriptRunner.run(Transcript.read("question-and-answer.txt"), driver);
                application.mishaps().failEveryTurnOnce(false);
                everythingGoesWrong();
                return driver.numbers();
            }
        });
    }

    /** Calls that are not signed, not JSON, not whole; a message that is refused; a place; a number that changes. */
    private void everythingGoesWrong() throws InterruptedException {
        FakeCloudApi platform = application.whatsapp();
        Participant person = platform.person("6281200770001", "Ningsih Rahayu");
        byte[] body = "{\"entry\": [{\"changes\": \"Jl. Mawar 6281200770001".getBytes(StandardCharsets.UTF_8);
        assertThat(platform.post(body, "another secret")).isEqualTo(401);
        assertThat(platform.post(body, FakeCloudApi.APP_SECRET)).isEqualTo(200);
        platform.bring(Notifications.body(List.of(Notifications.messages(
                "6281200770001",
                "Ningsih Rahayu",
                List.of(Map.of("from", "bukan 6281200770001", "text", Map.of("body", "Jl. Mawar")))))));
        person.sendsLocation(-6.9, 107.6);
        person.sends("contacts", List.of(Map.of("name", Map.of("formatted_name", "Ningsih"))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> person.phone().received().size() >= 2);
        person.phone().refuseEverything(new GraphError(400, 131026, "Undeliverable 6281200770001", "Ningsih"));
        person.says("Jl. Mawar berlubang");
        person.changesNumber("6281200770002");
        await().atMost(Duration.ofSeconds(30)).until(platform::everythingTaken);
    }

    private void leavesNothingPersonal(Talk talk) throws IOException, InterruptedException {
        Logger ours = (Logger) LoggerFactory.getLogger("id.halowarga");
        Level before = ours.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        ours.setLevel(Level.TRACE);
        List<String> chats;
        try {
            chats = talk.held();
        } finally {
            application.mishaps().failEveryTurnOnce(false);
            ours.setLevel(before);
            root.detachAppender(log);
        }
        String logged = List.copyOf(log.list).stream()
                .map(NothingPersonalLeaksTest::whole)
                .collect(Collectors.joining("\n"));
        String metrics = metrics(application.port());
        assertThat(logged).as("the failed turns at least are logged").isNotEmpty();
        assertThat(metrics).contains("halo_");
        for (String personal : PERSONAL) {
            assertThat(logged).doesNotContain(personal);
            assertThat(metrics).doesNotContain(personal);
        }
        for (String chat : chats) {
            assertThat(logged).doesNotContainPattern("(?<![0-9])" + chat + "(?![0-9])");
            assertThat(metrics).doesNotContain("\"" + chat + "\"");
        }
    }

    private static String whole(ILoggingEvent event) {
        String stack = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getFormattedMessage() + event.getMDCPropertyMap() + event.getKeyValuePairs() + stack;
    }

    private static String metrics(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
