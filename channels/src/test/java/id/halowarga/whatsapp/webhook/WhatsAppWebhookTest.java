package id.halowarga.whatsapp.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.halowarga.channel.DeliveryReport.Status;
import id.halowarga.message.InboundMessage;
import id.halowarga.whatsapp.fake.ApiRequest;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import id.halowarga.whatsapp.fake.Notifications;
import id.halowarga.whatsapp.fake.Participant;
import id.halowarga.whatsapp.webhook.WebhookMeters.What;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Runs the webhook behind a real web server. */
class WhatsAppWebhookTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static RunningWebhook webhook;
    private Participant person;

    @BeforeAll
    static void start() {
        webhook = new RunningWebhook();
    }

    @AfterAll
    static void close() {
        webhook.close();
    }

    @BeforeEach
    void startAnew() {
        webhook.kept.breakDown(false);
        webhook.kept.forget();
        person = webhook.platform.person("6281200000001", "Warga Satu");
    }

    private static int post(Map<String, Object> body) throws InterruptedException {
        return webhook.platform.post(JSON.writeValueAsBytes(body), FakeCloudApi.APP_SECRET);
    }

    private static Map<String, Object> body(Map<String, Object> change) {
        return Notifications.body(List.of(change));
    }

    private Map<String, Object> greeting() {
        Map<String, Object> message = person.envelope(Map.of("type", "text", "text", Map.of("body", "halo")));
        return Notifications.messages("6281200000001", "Warga Satu", List.of(message));
    }

    private static HttpResponse<String> verify(String query) throws Exception {
        URI address = URI.create(webhook.address + query);
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void answersTheHandshakeWithTheChallengeAlone() throws Exception {
        HttpResponse<String> response =
                verify("?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=" + FakeCloudApi.VERIFY_TOKEN);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("1158201444");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?hub.mode=subscribe&hub.challenge=1&hub.verify_token=wrong",
                "?hub.mode=subscribe&hub.challenge=1",
                "?hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=" + FakeCloudApi.VERIFY_TOKEN,
                "?hub.mode=subscribe&hub.challenge=%3Cscript%3E&hub.verify_token=" + FakeCloudApi.VERIFY_TOKEN,
                "?hub.mode=subscribe&hub.verify_token=" + FakeCloudApi.VERIFY_TOKEN
            })
    void refusesAnyOtherHandshake(String query) throws Exception {
        assertThat(verify(query).statusCode()).isEqualTo(403);
    }

    @Test
    void storesWhatIsSignedAndAnswers200() throws Exception {
        assertThat(post(body(greeting()))).isEqualTo(200);
        assertThat(webhook.kept.messages()).singleElement().isInstanceOfSatisfying(InboundMessage.Text.class, text -> {
            assertThat(text.text()).isEqualTo("halo");
            assertThat(text.sender().displayName()).isEqualTo("Warga Satu");
            assertThat(text.sender().chat().encoded()).isEqualTo("whatsapp:6281200000001");
            assertThat(text.sender().group()).isFalse();
        });
    }

    @Test
    void storesNothingWithoutTheRightSignature() throws Exception {
        byte[] body = JSON.writeValueAsBytes(body(greeting()));
        assertThat(webhook.platform.post(body, "another secret")).isEqualTo(401);
        for (String header : List.of("", "sha256=", "sha256=" + "0".repeat(64), "sha1=" + "0".repeat(40))) {
            HttpRequest request = HttpRequest.newBuilder(webhook.address)
                    .header(Signature.HEADER, header)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            assertThat(HTTP.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .as(header)
                    .isEqualTo(401);
        }
        HttpRequest bare = HttpRequest.newBuilder(webhook.address)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        assertThat(HTTP.send(bare, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(401);
        assertThat(webhook.kept.isEmpty()).isTrue();
    }

    @Test
    void signsTheBytesAndNotTheirMeaning() throws Exception {
        byte[] body = "{ \"object\" : \"whatsapp_business_account\",\n\t\"entry\":[] , \"x\":\"\\u00e9 é\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(webhook.platform.post(body, FakeCloudApi.APP_SECRET)).isEqualTo(200);
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        assertThat(webhook.platform.post(new byte[WhatsAppWebhook.LARGEST + 1], FakeCloudApi.APP_SECRET))
                .isEqualTo(413);
    }

    @Test
    void letsASignedBodyGoThatIsNoJson() throws Exception {
        int before = webhook.counted(What.MALFORMED);
        byte[] body = "{\"entry\": [".getBytes(StandardCharsets.UTF_8);
        assertThat(webhook.platform.post(body, FakeCloudApi.APP_SECRET)).isEqualTo(200);
        assertThat(webhook.counted(What.MALFORMED)).isEqualTo(before + 1);
    }

    @Test
    void asksToBringAgainWhatCouldNotBeStored() throws Exception {
        webhook.kept.breakDown(true);
        Map<String, Object> body = body(greeting());
        assertThat(post(body)).isEqualTo(503);
        webhook.kept.breakDown(false);
        assertThat(post(body)).isEqualTo(200);
        assertThat(webhook.kept.messages()).hasSize(1);
    }

    @Test
    void isNotDisturbedByOthersNumbersAndKinds() throws Exception {
        int foreign = webhook.counted(What.FOREIGN);
        int others = webhook.counted(What.OTHER);
        Map<String, Object> theirs = Notifications.change(
                Map.of("metadata", Map.of("phone_number_id", "999"), "messages", List.of(Map.of("id", "wamid.x"))));
        Map<String, Object> review = Map.of("field", "message_template_status_update", "value", Map.of("event", "OK"));
        assertThat(post(Notifications.body(List.of(theirs, review, greeting()))))
                .isEqualTo(200);
        assertThat(webhook.kept.messages()).hasSize(1);
        assertThat(webhook.counted(What.FOREIGN)).isEqualTo(foreign + 1);
        assertThat(webhook.counted(What.OTHER)).isEqualTo(others + 1);
    }

    @Test
    void putsWhatABodyHoldsIntoTheOrderInWhichItHappened() throws Exception {
        List<Map<String, Object>> changes = Stream.of("30", "10", "20")
                .map(second -> Map.<String, Object>of(
                        "from",
                        "6281200000001",
                        "id",
                        "wamid." + second,
                        "timestamp",
                        "17633000" + second,
                        "type",
                        "text",
                        "text",
                        Map.of("body", second)))
                .map(message -> Notifications.messages("6281200000001", "Warga", List.of(message)))
                .toList();
        assertThat(post(Notifications.body(changes))).isEqualTo(200);
        assertThat(webhook.kept.messages())
                .extracting(message -> ((InboundMessage.Text) message).text())
                .containsExactly("10", "20", "30");
    }

    @Test
    void handsStatusesOn() throws Exception {
        Map<String, Object> read =
                Map.of("id", "wamid.1", "status", "read", "timestamp", "1763300010", "recipient_id", "6281200000001");
        Map<String, Object> failed = Map.of(
                "id", "wamid.2",
                "status", "failed",
                "timestamp", "1763300005",
                "recipient_id", "6281200000001",
                "errors", List.of(Map.of("code", 131047, "title", "Re-engagement message")));
        Map<String, Object> strange =
                Map.of("id", "wamid.3", "status", "warmed", "timestamp", "1763300005", "recipient_id", "6281200000001");
        assertThat(post(body(Notifications.statuses(List.of(read, failed, strange, Map.of("status", "sent"))))))
                .isEqualTo(200);
        assertThat(webhook.kept.reports())
                .extracting("platformMessageId", "status", "error.value")
                .containsExactly(tuple("wamid.2", Status.FAILED, "131047"), tuple("wamid.1", Status.READ, null));
    }

    @Test
    void tellsOfAPersonsNewNumber() {
        person.changesNumber("6281200000002");
        await().until(webhook.platform::everythingTaken);
        assertThat(webhook.kept.moves()).singleElement().asString().startsWith("6281200000001>6281200000002@");
        assertThat(webhook.kept.messages()).isEmpty();
    }

    @Test
    void endsItsThreadsWithTheApplication() {
        try (RunningWebhook other = new RunningWebhook()) {
            other.platform.person("6281200000009", "Warga").says("halo");
            await().until(() -> other.platform.requests().stream().anyMatch(ApiRequest::marksRead));
            other.stop();
            assertThat(other.marks().closed()).isTrue();
        }
    }

    @Test
    void marksWhatItStoredAsReadAndShowsThatAnAnswerIsBeingWritten() {
        String id = person.says("halo");
        await().untilAsserted(() -> assertThat(webhook.platform.requests())
                .filteredOn(ApiRequest::marksRead)
                .extracting(ApiRequest::body)
                .anySatisfy(mark -> assertThat(mark)
                        .containsEntry("message_id", id)
                        .containsEntry("typing_indicator", Map.of("type", "text"))));
    }
}
