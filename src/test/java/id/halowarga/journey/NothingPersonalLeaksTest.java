package id.halowarga.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import id.halowarga.telegram.fake.FakeTelegram;
import id.halowarga.transcript.Transcript;
import id.halowarga.transcript.TranscriptRunner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class NothingPersonalLeaksTest {
    /** Words of the transcript's citizen and handler, the place, and the token. */
    private static final List<String> PERSONAL = List.of(
            "berlubang", "Mawar", "ronda", "ditambal", "separuh", "Sebelah mana", FakeTelegram.TOKEN, "fake-token");

    @Test
    void aWholeConversationLeavesNothingPersonalInLogsAndMetrics() throws IOException, InterruptedException {
        JourneyApplication application = JourneyApplication.running();
        Logger ours = (Logger) LoggerFactory.getLogger("id.halowarga");
        Level before = ours.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        ours.setLevel(Level.TRACE);
        List<String> chats;
        try (TelegramDriver driver = new TelegramDriver()) {
            application.mishaps().failEveryTurnOnce(true);
            TranscriptRunner.run(Transcript.read("question-and-answer.txt"), driver);
            chats = driver.chats();
        } finally {
            application.mishaps().failEveryTurnOnce(false);
            ours.setLevel(before);
            root.detachAppender(log);
        }
        String logged = log.list.stream().map(NothingPersonalLeaksTest::whole).collect(Collectors.joining("\n"));
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
