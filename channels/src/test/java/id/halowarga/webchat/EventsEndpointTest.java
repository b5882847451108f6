package id.halowarga.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventsEndpointTest {
    private final WebchatServer server = WebchatServer.start();
    private final WebchatVisitor visitor = new WebchatVisitor(server);
    private ChatAddress chat;

    @BeforeEach
    void sayHello() {
        visitor.open();
        visitor.post("/webchat/messages", """
                {"id": "message-1", "text": "Halo"}""");
        chat = server.inbox().received().get(0).sender().chat();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsWhatComesWhileThePageIsOpen() {
        List<String> lines = follow("/webchat/events?after=1");

        say("Selamat datang");

        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains("Selamat datang")));
        assertThat(lines).contains("event:line", "id:2").noneMatch(line -> line.contains("\"Halo\""));
    }

    @Test
    void resumesAfterTheLastEventThatTheBrowserSaw() {
        say("pertama");
        say("kedua");

        List<String> lines = follow("/webchat/events?after=0", "Last-Event-ID", "2");

        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains("kedua")));
        assertThat(lines).noneMatch(line -> line.contains("pertama"));
    }

    @Test
    void tellsNothingOfOtherChats() {
        WebchatVisitor other = new WebchatVisitor(server);
        other.open();
        List<String> lines = follow("/webchat/events");
        other.post("/webchat/messages", """
                {"id": "message-9", "text": "rahasia"}""");

        say("penutup");

        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains("penutup")));
        assertThat(lines).noneMatch(line -> line.contains("rahasia"));
    }

    @Test
    void deliversTheSameMessageOnce() {
        WebChannel channel = server.bean(WebChannel.class);
        Delivery delivery =
                new Delivery("delivery-1", chat, OutboundMessage.of(RichText.plain("Selamat datang")), 0, 0);

        DeliveryResult first = channel.deliver(delivery);
        DeliveryResult again = channel.deliver(delivery);

        assertThat(first).isEqualTo(new DeliveryResult.Delivered(List.of("m2"))).isEqualTo(again);
        assertThat(visitor.get("/webchat/history").json().path("lines")).hasSize(2);
    }

    @Test
    void asksForPatienceWhileTheHistoryIsAway() {
        server.history().available(false);

        assertThat(server.say(chat, OutboundMessage.of(RichText.plain("Selamat datang"))))
                .isInstanceOf(DeliveryResult.RetryAfter.class);
    }

    @Test
    void refusesAVisitorWithoutASession() {
        assertThat(new WebchatVisitor(server).get("/webchat/events").status()).isEqualTo(401);
    }

    @Test
    void letsTheServerStopWhilePagesAreOpen() {
        CompletableFuture<HttpResponse<Stream<String>>> open = open("/webchat/events");
        CompletableFuture<Long> ended =
                open.thenApply(response -> response.body().count());
        await().until(() -> server.bean(LiveStreams.class).open() == 1);

        server.close();

        assertThat(ended).succeedsWithin(Duration.ofSeconds(20));
    }

    private void say(String words) {
        server.say(chat, OutboundMessage.of(RichText.plain(words)));
    }

    private List<String> follow(String path, String... headers) {
        List<String> lines = new CopyOnWriteArrayList<>();
        open(path, headers).thenAcceptAsync(response -> response.body().forEach(lines::add));
        await().until(() -> server.bean(LiveStreams.class).open() == 1);
        return lines;
    }

    private CompletableFuture<HttpResponse<Stream<String>>> open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return visitor.client().sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines());
    }
}
