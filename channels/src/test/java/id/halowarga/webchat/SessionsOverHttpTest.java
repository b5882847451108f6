package id.halowarga.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

class SessionsOverHttpTest {
    private static final String MESSAGE = """
            {"id": "message-1", "text": "Halo"}""";

    @Test
    void givesACookieThatScriptsAndOtherSitesCannotUse() {
        try (WebchatServer server = WebchatServer.start()) {
            String cookie = new WebchatVisitor(server)
                    .open()
                    .response()
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow();

            assertThat(cookie).startsWith("halo_session=").contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=");
        }
    }

    @Test
    void survivesARestartOfTheServer() {
        RecordingInbox inbox = new RecordingInbox();
        InMemoryChatHistory history = new InMemoryChatHistory();
        WebchatVisitor visitor;
        try (WebchatServer server = WebchatServer.start(inbox, history)) {
            visitor = new WebchatVisitor(server);
            visitor.open();
            visitor.post("/webchat/messages", MESSAGE);
        }
        try (WebchatServer server = WebchatServer.start(inbox, history)) {
            assertThat(visitor.movedTo(server)
                            .get("/webchat/history")
                            .json()
                            .at("/lines/0/line/text")
                            .asString())
                    .isEqualTo("Halo");
        }
    }

    @Test
    void forgetsTheConversationOnRequest() {
        try (WebchatServer server = WebchatServer.start()) {
            WebchatVisitor visitor = new WebchatVisitor(server);
            visitor.open();
            visitor.post("/webchat/messages", MESSAGE);
            HttpRequest forget =
                    visitor.fromOurPage("/webchat/session").DELETE().build();

            assertThat(visitor.send(forget).status()).isEqualTo(204);

            assertThat(visitor.get("/webchat/history").json().path("lines")).isEmpty();
            assertThat(server.history()
                            .latest(server.inbox().received().get(0).sender().chat()))
                    .isZero();
        }
    }
}
