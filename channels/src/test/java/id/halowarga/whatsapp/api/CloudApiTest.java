package id.halowarga.whatsapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.whatsapp.api.AnsweringServer.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The client against a server that answers as Meta does. */
class CloudApiTest {
    private static final String SENT =
            "{\"messaging_product\":\"whatsapp\",\"new\":1,\"messages\":[{\"id\":\"wamid.1\",\"message_status\":\"accepted\"}]}";
    private static final OutgoingMessage HELLO = new OutgoingMessage("6281200000001", new Content.Text("halo", false));

    private static CloudApi api(AnsweringServer server) {
        return api(server, Duration.ofSeconds(20));
    }

    private static CloudApi api(AnsweringServer server, Duration timeout) {
        AccessToken token = new AccessToken("secret-token");
        return new CloudApi(new CloudAccess(server.base(), "v23.0", "1055500", token, timeout));
    }

    @Test
    void sendsAMessageAndTellsMetasIdentifier() {
        try (AnsweringServer server = new AnsweringServer(AnsweringServer.json(200, SENT))) {
            assertThat(api(server).send(HELLO)).isEqualTo(new ApiAnswer.Done<>("wamid.1"));

            Request request = server.requests().get(0);
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/v23.0/1055500/messages");
            assertThat(request.authorization()).isEqualTo("Bearer secret-token");
            assertThat(request.body())
                    .contains("\"messaging_product\":\"whatsapp\"", "\"recipient_type\":\"individual\"")
                    .contains("\"to\":\"6281200000001\"", "\"type\":\"text\"")
                    .contains("\"text\":{\"body\":\"halo\",\"preview_url\":false}")
                    .doesNotContain("content");
        }
    }

    @Test
    void marksAsReadWithTheTypingIndicator() {
        try (AnsweringServer server = new AnsweringServer(AnsweringServer.json(200, "{\"success\":true}"))) {
            assertThat(api(server).markRead("wamid.2", true)).isEqualTo(new ApiAnswer.Done<>(true));

            assertThat(server.requests().get(0).body())
                    .contains("\"status\":\"read\"", "\"message_id\":\"wamid.2\"")
                    .contains("\"typing_indicator\":{\"type\":\"text\"}");
        }
    }

    @Test
    void uploadsAFileWithItsLengthKnown() throws IOException {
        byte[] bytes = "a picture".getBytes(StandardCharsets.US_ASCII);
        try (AnsweringServer server = new AnsweringServer(AnsweringServer.json(200, "{\"id\":\"900\"}"))) {
            Upload upload = new Upload("image/jpeg", "fo\"to.jpg", bytes.length, () -> new ByteArrayInputStream(bytes));

            assertThat(api(server).upload(upload)).isEqualTo(new ApiAnswer.Done<>("900"));

            Request request = server.requests().get(0);
            assertThat(request.path()).isEqualTo("/v23.0/1055500/media");
            assertThat(request.length())
                    .isEqualTo(Integer.toString(request.body().length()));
            assertThat(request.body())
                    .contains("name=\"messaging_product\"\r\n\r\nwhatsapp", "name=\"type\"\r\n\r\nimage/jpeg")
                    .contains("filename=\"fo_to.jpg\"\r\nContent-Type: image/jpeg\r\n\r\na picture\r\n--");
        }
    }

    @Test
    void tellsMetasCodeAndNothingOfItsWords() {
        String refusal = "{\"error\":{\"message\":\"(#131047) to 6281200000001\",\"code\":131047,\"error_data\":{}}}";
        try (AnsweringServer server = new AnsweringServer(AnsweringServer.json(400, refusal))) {
            assertThat(api(server).send(HELLO)).isEqualTo(new ApiAnswer.Refused<>(400, 131047));
        }
    }

    @Test
    void takesARefusalOfAnotherKindForOne() {
        try (AnsweringServer server = new AnsweringServer(AnsweringServer.json(502, "<html>bad gateway</html>"))) {
            assertThat(api(server).send(HELLO)).isEqualTo(new ApiAnswer.Refused<>(502, 0));
        }
    }

    @Test
    void takesNothingForAnAnswerThatLacksTheIdentifier() {
        for (String json : List.of("{}", "{\"messages\":[]}", "{\"messages\":[{}]}", "null", "[]", "halo")) {
            try (AnsweringServer server = new AnsweringServer(AnsweringServer.json(200, json))) {
                assertThat(api(server).send(HELLO)).as(json).isInstanceOf(ApiAnswer.Unreachable.class);
            }
        }
    }

    @Test
    void endsACallThatIsNotAnswered() {
        CountDownLatch never = new CountDownLatch(1);
        try (AnsweringServer server = new AnsweringServer(exchange -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        })) {
            assertThat(api(server, Duration.ofMillis(200)).send(HELLO))
                    .isEqualTo(new ApiAnswer.Unreachable<>("timeout"));
        }
    }

    @Test
    void saysThatNobodyIsThere() {
        AnsweringServer server = new AnsweringServer(AnsweringServer.json(200, SENT));
        server.close();

        assertThat(api(server).send(HELLO)).isEqualTo(new ApiAnswer.Unreachable<>("connection failed"));
    }

    @Test
    void followsNoRedirect() {
        try (AnsweringServer other = new AnsweringServer(AnsweringServer.json(200, SENT));
                AnsweringServer server = new AnsweringServer(
                        AnsweringServer.redirect(other.base().toString()))) {
            assertThat(api(server).send(HELLO)).isEqualTo(new ApiAnswer.Refused<>(302, 0));
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void fetchesAFileFromTheApisOwnServer() throws IOException {
        try (AnsweringServer server = new AnsweringServer(AnsweringServer.json(200, "bytes"))) {
            MediaAddress address = new MediaAddress(server.base() + "/files/1", Optional.empty(), Optional.empty());

            ApiAnswer<Download> answer = api(server).download(address);

            assertThat(answer).isInstanceOf(ApiAnswer.Done.class);
            Download download = ((ApiAnswer.Done<Download>) answer).result();
            try (var content = download.content()) {
                assertThat(content.readAllBytes())
                        .asString(StandardCharsets.US_ASCII)
                        .isEqualTo("bytes");
            }
            assertThat(download.bytes()).isEqualTo(5);
            assertThat(server.requests().get(0).authorization()).isEqualTo("Bearer secret-token");
        }
    }

    @Test
    void showsItsTokenToNoOtherServer() {
        try (AnsweringServer other = new AnsweringServer(AnsweringServer.json(200, "bytes"));
                AnsweringServer server = new AnsweringServer(AnsweringServer.json(200, "bytes"))) {
            for (String url : List.of(other.base() + "/1", "https://fbsbx.com.example/1", "file:///etc/passwd", " ")) {
                MediaAddress address = new MediaAddress(url, Optional.empty(), Optional.empty());
                assertThat(api(server).download(address)).as(url).isInstanceOf(ApiAnswer.Unreachable.class);
            }
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void hidesTheTokenWhereTheAccessIsPrinted() {
        try (AnsweringServer server = new AnsweringServer(AnsweringServer.json(200, SENT))) {
            CloudAccess access = new CloudAccess(
                    server.base(), "v23.0", "1055500", new AccessToken("secret-token"), Duration.ofSeconds(1));
            assertThat(access.toString()).doesNotContain("secret-token");
        }
    }
}
