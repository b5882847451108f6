package id.halowarga.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.Pin;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.RichText;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesEndpointTest {
    private static WebchatServer server;
    private WebchatVisitor visitor;

    @BeforeAll
    static void start() {
        server = WebchatServer.start();
    }

    @BeforeEach
    void openThePage() {
        server.inbox().reset();
        server.history().available(true);
        visitor = new WebchatVisitor(server);
        visitor.open();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void passesWordsOnWithASenderOfTheSession() {
        WebchatVisitor.Answer answer = visitor.post("/webchat/messages", """
                {"id": "message-1", "text": "Jalan rusak <b>parah</b>", "replyTo": "m3"}""");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("sequence").asInt()).isEqualTo(1);
        InboundMessage.Text text = only(InboundMessage.Text.class);
        assertThat(text.text()).isEqualTo("Jalan rusak <b>parah</b>");
        assertThat(text.replyTo()).contains(new ReplyTo("m3", Optional.empty()));
        assertThat(text.sender().language()).contains("id");
        assertThat(text.sender().chat().chat())
                .isEqualTo(text.sender().person())
                .startsWith("s-");
    }

    @Test
    void takesARepeatedMessageOnce() {
        String message = """
                {"id": "message-1", "text": "Halo"}""";

        WebchatVisitor.Answer first = visitor.post("/webchat/messages", message);
        WebchatVisitor.Answer again = visitor.post("/webchat/messages", message);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(server.inbox().received()).hasSize(1);
        assertThat(visitor.get("/webchat/history").json().path("lines")).hasSize(1);
    }

    @Test
    void keepsEqualIdentifiersOfTwoVisitorsApart() {
        WebchatVisitor other = new WebchatVisitor(server);
        other.open();
        String message = """
                {"id": "message-1", "text": "Halo"}""";

        visitor.post("/webchat/messages", message);
        other.post("/webchat/messages", message);

        assertThat(server.inbox().received())
                .extracting(received -> received.sender().chat())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void passesAPlaceOn() {
        visitor.post("/webchat/messages", """
                {"id": "message-1", "location": {"latitude": -6.5, "longitude": 106.75}}""");

        assertThat(only(InboundMessage.Location.class).pin()).isEqualTo(new Pin(-6.5, 106.75));
        assertThat(visitor.get("/webchat/history")
                        .json()
                        .at("/lines/0/line/pin/latitude")
                        .asDouble())
                .isEqualTo(-6.5);
    }

    @Test
    void passesAPressOnAndShowsTheButtonsLabel() {
        ask(new Option("menu.lapor", "Buat laporan"));

        visitor.post("/webchat/messages", """
                {"id": "message-2", "button": "menu.lapor"}""");

        assertThat(server.inbox().received().get(1))
                .isInstanceOfSatisfying(
                        InboundMessage.ButtonPress.class,
                        press -> assertThat(press.payload()).isEqualTo("menu.lapor"));
        assertThat(visitor.get("/webchat/history")
                        .json()
                        .at("/lines/2/line/text")
                        .asString())
                .isEqualTo("Buat laporan");
    }

    @Test
    void refusesAButtonThatWasNeverThere() {
        ask(new Option("menu.lapor", "Buat laporan"));

        WebchatVisitor.Answer answer = visitor.post("/webchat/messages", """
                {"id": "message-2", "button": "t.HW-2611-7K3QX9.close"}""");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(server.inbox().received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "not json",
                "{\"id\": \"message-1\"}",
                "{\"id\": \"short\", \"text\": \"Halo\"}",
                "{\"id\": \"message 1 <script>\", \"text\": \"Halo\"}",
                "{\"id\": \"message-1\", \"text\": \"   \"}",
                "{\"id\": \"message-1\", \"text\": \"Halo\", \"button\": \"a\"}",
                "{\"id\": \"message-1\", \"text\": \"Halo\", \"replyTo\": \"m1; drop\"}",
                "{\"id\": \"message-1\", \"location\": {\"latitude\": 91, \"longitude\": 0}}",
                "{\"id\": \"message-1\", \"location\": {\"latitude\": \"north\", \"longitude\": 0}}"
            })
    void refusesWhatIsMalformedWithASentenceAlone(String json) {
        WebchatVisitor.Answer answer = visitor.post("/webchat/messages", json);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().properties()).hasSize(1);
        assertThat(answer.error()).isNotBlank().doesNotContain("Exception");
        assertThat(server.inbox().received()).isEmpty();
    }

    @Test
    void takesTwentyThousandCharactersAndNoMore() {
        assertThat(visitor.post("/webchat/messages", words("message-1", 20_000)).status())
                .isEqualTo(202);
        assertThat(visitor.post("/webchat/messages", words("message-2", 20_001)).status())
                .isEqualTo(413);
        assertThat(visitor.post("/webchat/messages", words("message-3", 300_000))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void dropsTheCharacterThatDatabasesRefuse() {
        visitor.post("/webchat/messages", "{\"id\": \"message-1\", \"text\": \"ja\\u0000lan\"}");

        assertThat(only(InboundMessage.Text.class).text()).isEqualTo("jalan");
    }

    @Test
    void asksForRepetitionWhileTheInboxIsAway() {
        String message = """
                {"id": "message-1", "text": "Halo"}""";
        server.inbox().available(false);

        WebchatVisitor.Answer refused = visitor.post("/webchat/messages", message);
        server.inbox().available(true);
        WebchatVisitor.Answer taken = visitor.post("/webchat/messages", message);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.error()).isNotBlank();
        assertThat(taken.status()).isEqualTo(202);
        assertThat(server.inbox().received()).hasSize(1);
        assertThat(visitor.get("/webchat/history").json().path("lines")).hasSize(1);
    }

    @Test
    void asksForRepetitionWhileTheHistoryIsAway() {
        server.history().available(false);

        assertThat(visitor.post("/webchat/messages", """
                {"id": "message-1", "text": "Halo"}""").status()).isEqualTo(503);
        assertThat(server.inbox().received()).isEmpty();
    }

    @Test
    void slowsDownAVisitorWhoFloods() {
        long refused = IntStream.range(0, 60)
                .mapToObj(i -> visitor.post("/webchat/messages", "{\"id\": \"message-" + i + "\", \"text\": \"Halo\"}"))
                .filter(answer -> answer.status() == 429)
                .count();

        assertThat(refused).isPositive();
        assertThat(server.inbox().received()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void refusesAVisitorWithoutASession() {
        WebchatVisitor stranger = new WebchatVisitor(server);

        WebchatVisitor.Answer answer = stranger.post("/webchat/messages", """
                {"id": "message-1", "text": "Halo"}""");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.error()).isNotBlank();
    }

    @Test
    void refusesOtherSites() {
        assertThat(foreign("Sec-Fetch-Site", "cross-site", "X-Halo-Warga", "1")).isEqualTo(403);
        assertThat(foreign("Sec-Fetch-Site", "same-site", "X-Halo-Warga", "1")).isEqualTo(403);
        assertThat(foreign("Origin", "https://evil.example", "X-Halo-Warga", "1"))
                .isEqualTo(403);
        assertThat(foreign("Origin", "null", "X-Halo-Warga", "1")).isEqualTo(403);
        assertThat(foreign("Sec-Fetch-Site", "same-origin")).isEqualTo(403);
        assertThat(server.inbox().received()).isEmpty();
    }

    @Test
    void acceptsAnOlderBrowserThatNamesOurOrigin() {
        String origin = server.at("").toString();

        assertThat(foreign("Origin", origin, "X-Halo-Warga", "1")).isEqualTo(202);
    }

    private int foreign(String... headers) {
        HttpRequest request = HttpRequest.newBuilder(server.at("/webchat/messages"))
                .header("Content-Type", "application/json")
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"id": "message-1", "text": "Halo"}"""))
                .build();
        return visitor.send(request).status();
    }

    private void ask(Option option) {
        visitor.post("/webchat/messages", """
                {"id": "message-1", "text": "Halo"}""");
        ChatAddress chat = server.inbox().received().get(0).sender().chat();
        server.say(chat, OutboundMessage.of(RichText.plain("Silakan pilih."), List.of(option)));
    }

    private static String words(String id, int length) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + "a".repeat(length) + "\"}";
    }

    private <T extends InboundMessage> T only(Class<T> type) {
        assertThat(server.inbox().received()).hasSize(1);
        return type.cast(server.inbox().received().get(0));
    }
}
