package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.telegram.fake.FakeTelegram;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the channel behind a real web server. */
class TelegramWebhookTest {
    private static final String SECRET = "rahasia-webhook_1";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final FakeTelegram TELEGRAM = FakeTelegram.start();
    private static RunningChannel channel;
    private static URI address;
    private static int lastUpdate = 1;

    @BeforeAll
    static void start() throws IOException {
        int port = freePort();
        address = URI.create("http://localhost:" + port + "/webhooks/telegram");
        Map<String, Object> settings = RunningChannel.settings(TELEGRAM);
        settings.put("server.port", port);
        settings.put("halo.telegram.mode", "webhook");
        settings.put("halo.telegram.webhook-url", address.toString());
        settings.put("halo.telegram.webhook-secret", SECRET);
        channel = RunningChannel.webhook(settings);
        await().until(() -> channel.channel().health().usable());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void close() {
        channel.close();
        TELEGRAM.close();
    }

    @BeforeEach
    void mendInbox() {
        channel.inbox.breakFor(message -> false);
    }

    private static HttpResponse<String> post(String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int postWithSecret(String body) throws Exception {
        HttpResponse<String> response =
                post(body, "X-Telegram-Bot-Api-Secret-Token", SECRET, "Content-Type", "application/json");
        assertThat(response.body()).isEmpty();
        return response.statusCode();
    }

    private static String update(String text) {
        return """
                {"update_id": %d, "message": {"message_id": 1, "date": 1740967200, "text": "%s",
                 "from": {"id": 1001, "is_bot": false, "first_name": "Warga"},
                 "chat": {"id": 1001, "type": "private"}}}
                """.formatted(++lastUpdate, text);
    }

    @Test
    void registersItsAddressWithItsSecretAndTheKindsThatItReads() {
        assertThat(TELEGRAM.requests("setWebhook").get(0).parameters())
                .containsEntry("url", address.toString())
                .containsEntry("secret_token", SECRET)
                .containsEntry(
                        "allowed_updates", List.of("message", "edited_message", "callback_query", "message_reaction"));
    }

    @Test
    void storesWhatTelegramBrings() {
        TELEGRAM.person(3003).says("lewat webhook");
        await().until(() -> channel.inbox.texts().contains("lewat webhook"));
        await().until(TELEGRAM::everythingConfirmed);
    }

    @Test
    void answers503UntilTheMessageIsStoredSoThatTelegramBringsItAgain() {
        int before = TELEGRAM.webhookAnswers().size();
        channel.inbox.breakFor(message -> true);
        TELEGRAM.person(3004).says("sabar");
        await().until(() -> TELEGRAM.webhookAnswers().size() >= before + 2);
        channel.inbox.breakFor(message -> false);
        await().until(() -> channel.inbox.texts().contains("sabar"));
        assertThat(TELEGRAM.webhookAnswers().subList(before, before + 2)).containsExactly(503, 503);
    }

    @Test
    void refusesWhoDoesNotSayTheSecret() throws Exception {
        String body = update("menyusup");
        assertThat(post(body).statusCode()).isEqualTo(401);
        assertThat(post(body, "X-Telegram-Bot-Api-Secret-Token", "rahasia-webhook_2")
                        .statusCode())
                .isEqualTo(401);
        assertThat(channel.inbox.texts()).doesNotContain("menyusup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not JSON", "[]", "{\"message\": {}}", "{\"update_id\": \"x\"}", "{}{"})
    void answers400ToWhatIsNoUpdate(String body) throws Exception {
        assertThat(postWithSecret(body)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"update_id\": 77, \"telepathy\": {}}",
                "{\"update_id\": 78, \"message\": {\"message_id\": \"x\"}}",
                "{\"update_id\": 79, \"message\": null}",
                "{\"update_id\": 80}"
            })
    void takesUpdatesThatItCannotUse(String body) throws Exception {
        assertThat(postWithSecret(body)).isEqualTo(200);
    }

    @Test
    void takesPlacesThatAreNotOnEarth() throws Exception {
        String body = update("x").replace("\"text\": \"x\"", "\"location\": {\"latitude\": 900, \"longitude\": 0}");
        assertThat(postWithSecret(body)).isEqualTo(200);
    }

    @Test
    void storesAnUpdateOnceHoweverOftenItComes() throws Exception {
        String body = update("sekali saja");
        assertThat(postWithSecret(body)).isEqualTo(200);
        assertThat(postWithSecret(body)).isEqualTo(200);
        assertThat(channel.inbox.texts()).containsOnlyOnce("sekali saja");
    }

    @Test
    void readsNoMoreThanAnUpdateCanHave() throws Exception {
        assertThat(postWithSecret(update("x".repeat(2 << 20)))).isEqualTo(413);
    }

    @Test
    void answersOnlyToPost() throws Exception {
        HttpRequest get = HttpRequest.newBuilder(address).build();
        assertThat(HTTP.send(get, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isBetween(400, 499);
    }
}
