package id.halowarga.journey;

import static org.awaitility.Awaitility.await;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.transcript.Heard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person with the web chat's page open, as far as HTTP goes. */
final class WebchatVisitor {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String COOKIE = "halo_session";

    private final URI server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final List<JsonNode> received = new ArrayList<>();
    private long latest;
    private int heard;

    WebchatVisitor(URI server) {
        this.server = server;
        send(HttpRequest.newBuilder(server.resolve("/")).build());
        send(HttpRequest.newBuilder(server.resolve("/webchat/history")).build());
    }

    /** The chat, which the rest of the house knows by a hash of the cookie's secret. */
    ChatAddress chat() {
        String secret = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        return new ChatAddress(ChannelName.WEBCHAT, "s-" + hash("webchat session " + secret));
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void says(String words) {
        post(Map.of("id", id(), "text", words));
    }

    void sendsLocation(double latitude, double longitude) {
        post(Map.of("id", id(), "location", Map.of("latitude", latitude, "longitude", longitude)));
    }

    void presses(String label) {
        post(Map.of("id", id(), "button", payload(label)));
    }

    void replies(String to, String words) {
        post(Map.of(
                "id",
                id(),
                "text",
                words,
                "replyTo",
                "m" + line(to).path("sequence").asLong()));
    }

    void sendsPhoto(byte[] content, String caption) {
        String boundary = "----photo";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        field(form, boundary, "id", id());
        field(form, boundary, "kind", "photo");
        field(form, boundary, "caption", caption);
        write(
                form,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"foto.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n");
        form.writeBytes(content);
        write(form, "\r\n--" + boundary + "--\r\n");
        accepted(fromOurPage("/webchat/media")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                .build());
    }

    private static void field(ByteArrayOutputStream form, String boundary, String name, String value) {
        write(
                form,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream form, String text) {
        form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private String payload(String label) {
        read();
        for (int i = received.size() - 1; i >= 0; i--) {
            for (JsonNode option : received.get(i).at("/line/prompt/options")) {
                if (option.path("label").asString("").equals(label)) {
                    return option.path("payload").asString("");
                }
            }
        }
        throw new AssertionError("no message has the button [" + label + "]");
    }

    private JsonNode line(String words) {
        read();
        for (int i = received.size() - 1; i >= 0; i--) {
            if (text(received.get(i)).contains(words)) {
                return received.get(i);
            }
        }
        throw new AssertionError("never received “" + words + "”");
    }

    /** The next message of the bot, empty if none comes. */
    Optional<Heard> next() {
        try {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
                read();
                return received.size() > heard;
            });
        } catch (ConditionTimeoutException e) {
            return Optional.empty();
        }
        JsonNode entry = received.get(heard);
        heard++;
        List<String> labels = new ArrayList<>();
        entry.at("/line/prompt/options")
                .forEach(option -> labels.add(option.path("label").asString("")));
        return Optional.of(
                new Heard(text(entry), labels, entry.at("/line/media").size()));
    }

    Optional<String> unheard() {
        read();
        return received.size() > heard ? Optional.of(text(received.get(heard))) : Optional.empty();
    }

    private static String text(JsonNode entry) {
        return entry.at("/line/text").asString("");
    }

    /** What is new on the page; the person's own lines are passed over. */
    private void read() {
        URI address = server.resolve("/webchat/history?after=" + latest);
        String body = send(HttpRequest.newBuilder(address).build()).body();
        for (JsonNode entry : JSON.readTree(body).path("lines")) {
            latest = entry.path("sequence").asLong();
            if (entry.at("/line/clientId").asString("").isEmpty()) {
                received.add(entry);
            }
        }
    }

    private void post(Map<String, Object> message) {
        accepted(fromOurPage("/webchat/messages")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(message)))
                .build());
    }

    private void accepted(HttpRequest request) {
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 202) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
    }

    private HttpRequest.Builder fromOurPage(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("X-Halo-Warga", "1")
                .header("Sec-Fetch-Site", "same-origin");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
