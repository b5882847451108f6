package id.halowarga.whatsapp.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fake is as strict as Meta is. */
class FakeCloudApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NUMBER = "6281200000001";
    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    private Instant now = START;
    private final FakeCloudApi api = FakeCloudApi.start(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @AfterEach
    void close() {
        api.close();
    }

    /** Sends a message; 0, or the code of the refusal. */
    private int send(String type, Map<String, Object> content) throws IOException, InterruptedException {
        Map<String, Object> message = Map.of(
                "messaging_product",
                "whatsapp",
                "recipient_type",
                "individual",
                "to",
                NUMBER,
                "type",
                type,
                type,
                content);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(api.url() + "/v23.0/" + FakeCloudApi.PHONE_NUMBER_ID + "/messages"))
                .header("Authorization", "Bearer " + FakeCloudApi.TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(message)))
                .build();
        String answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return JSON.readTree(answer).path("error").path("code").asInt(0);
    }

    private static Map<String, Object> buttons(String body, List<String> titles) {
        List<Map<String, Object>> replies = titles.stream()
                .map(title ->
                        Map.<String, Object>of("type", "reply", "reply", Map.of("id", "id" + title, "title", title)))
                .toList();
        return Map.of("type", "button", "body", Map.of("text", body), "action", Map.of("buttons", replies));
    }

    private static Map<String, Object> list(int rows, String title, String description, String button) {
        List<Map<String, Object>> all = IntStream.range(0, rows)
                .mapToObj(i -> Map.<String, Object>of(
                        "id", "r" + i, "title", i == 0 ? title : "Baris " + i, "description", description))
                .toList();
        return Map.of(
                "type", "list",
                "body", Map.of("text", "Pilih"),
                "action", Map.of("button", button, "sections", List.of(Map.of("rows", all))));
    }

    private void writesFirst() {
        api.person(NUMBER, "Warga").envelope(Map.of("type", "text"));
    }

    @Test
    void takesWhatMetaTakes() throws Exception {
        writesFirst();
        assertThat(send("text", Map.of("body", "halo"))).isZero();
        assertThat(send("interactive", buttons("Pilih", List.of("Satu", "Dua", "x".repeat(20)))))
                .isZero();
        assertThat(send("interactive", list(10, "x".repeat(24), "y".repeat(72), "z".repeat(20))))
                .isZero();
        assertThat(api.person(NUMBER, "Warga").phone().received()).hasSize(3);
    }

    @Test
    void refusesWhatIsTooLongOrTooMany() throws Exception {
        writesFirst();
        assertThat(send("text", Map.of("body", "x".repeat(4097)))).isEqualTo(131009);
        assertThat(send("text", Map.of("body", " "))).isEqualTo(131009);
        assertThat(send("text", Map.of())).isEqualTo(131008);
        assertThat(send("interactive", buttons("x".repeat(1025), List.of("Ya"))))
                .isEqualTo(131009);
        assertThat(send("interactive", buttons("Pilih", List.of("x".repeat(21)))))
                .isEqualTo(131009);
        assertThat(send("interactive", buttons("Pilih", List.of("1", "2", "3", "4"))))
                .isEqualTo(131009);
        assertThat(send("interactive", buttons("Pilih", List.of("Ya", "Ya")))).isEqualTo(131009);
        assertThat(send("interactive", buttons("Pilih", List.of()))).isEqualTo(131008);
        assertThat(send("interactive", list(11, "A", "y", "z"))).isEqualTo(131009);
        assertThat(send("interactive", list(2, "x".repeat(25), "y", "z"))).isEqualTo(131009);
        assertThat(send("interactive", list(2, "A", "y".repeat(73), "z"))).isEqualTo(131009);
        assertThat(send("interactive", list(2, "A", "y", "z".repeat(21)))).isEqualTo(131009);
        assertThat(send("interactive", list(2, "Baris 1", "y", "z"))).isEqualTo(131009);
        assertThat(send("poll", Map.of("question", "?"))).isEqualTo(131009);
        assertThat(api.person(NUMBER, "Warga").phone().received()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 131047", "0, 0", "24, 131047"})
    void wantsTheWindowOpenForFreeWords(int hours, int code) throws Exception {
        if (hours >= 0) {
            writesFirst();
            now = now.plus(Duration.ofHours(hours));
        }
        assertThat(send("text", Map.of("body", "halo"))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"kabar, id, 1, 0", "kabar, en, 1, 132001", "lain, id, 1, 132001", "kabar, id, 2, 132000"})
    void takesApprovedTemplatesAtAnyTime(String name, String language, int parameters, int code) throws Exception {
        api.approve(new Template("kabar", "id", 1, List.of()));
        List<Map<String, Object>> values = IntStream.range(0, parameters)
                .mapToObj(i -> Map.<String, Object>of("type", "text", "text", "nilai"))
                .toList();
        assertThat(send(
                        "template",
                        Map.of(
                                "name", name,
                                "language", Map.of("code", language, "policy", "deterministic"),
                                "components", List.of(Map.of("type", "body", "parameters", values)))))
                .isEqualTo(code);
    }

    @Test
    void refusesMoreToOnePersonThanItsRateAllows() throws Exception {
        api.limitRates(true);
        writesFirst();
        for (int i = 0; i < 45; i++) {
            assertThat(send("text", Map.of("body", "halo"))).isZero();
        }
        assertThat(send("text", Map.of("body", "halo"))).isEqualTo(131056);
        now = now.plusSeconds(6);
        assertThat(send("text", Map.of("body", "halo"))).isZero();
        assertThat(send("text", Map.of("body", "halo"))).isEqualTo(131056);
    }

    @Test
    void refusesMoreToAllThanItsThroughput() {
        Limits limits = new Limits();
        for (int i = 0; i < 80; i++) {
            assertThat(limits.refusal("62812" + i, now)).isEmpty();
        }
        assertThat(limits.refusal("6281300", now))
                .get()
                .extracting(GraphError::code)
                .isEqualTo(130429);
        assertThat(limits.refusal("6281300", now.plusMillis(13))).isEmpty();
    }

    @Test
    void forgetsAPersonsFileAfterAWeekAndItsAddressAfterFiveMinutes() throws Exception {
        String id = api.keep("image/jpeg", new byte[] {1});
        String address = lookup(id).path("url").asString("");
        now = now.plus(Duration.ofMinutes(5).minusMillis(1));
        assertThat(get(address).statusCode()).isEqualTo(200);
        now = now.plusMillis(1);
        assertThat(get(address).statusCode()).isEqualTo(404);
        now = START.plus(Duration.ofDays(7));
        assertThat(lookup(id).path("id").asString("")).isEqualTo(id);
        now = now.plusMillis(1);
        assertThat(lookup(id).path("error").path("code").asInt(0)).isEqualTo(100);
    }

    private JsonNode lookup(String id) throws IOException, InterruptedException {
        return JSON.readTree(get(api.url() + "/v23.0/" + id).body());
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + FakeCloudApi.TOKEN)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void failsTheTestThatSendsWhatMetaDoesNotDescribe() {
        assumeThat(CloudApiSpecification.find()).isPresent();
        DescribedMessages described = new DescribedMessages();
        ApiRequest strange = new ApiRequest("POST", "/1/messages", Map.of("type", "text", "text", Map.of("body", 1)));
        assertThatThrownBy(() -> described.check(strange)).isInstanceOf(GraphError.class);
        assertThatThrownBy(described::requireNoneStrange).isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAnEndedToken() throws Exception {
        api.faults().expireToken(true);
        assertThat(send("text", Map.of("body", "halo"))).isEqualTo(190);
    }
}
