package id.halowarga.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressPaceTest {
    @Test
    void freshCookiesDoNotMakeAFloodFaster() {
        try (WebchatServer server = WebchatServer.start("halo.webchat.address.messages-per-minute=5")) {
            long taken = IntStream.range(0, 20)
                    .mapToObj(i -> new WebchatVisitor(server))
                    .peek(WebchatVisitor::open)
                    .map(visitor -> visitor.post("/webchat/messages", "{\"id\": \"message-1\", \"text\": \"Halo\"}"))
                    .filter(answer -> answer.status() == 202)
                    .count();

            assertThat(taken).isBetween(5L, 10L);
            assertThat(server.inbox().received()).hasSize((int) taken);
        }
    }

    @Test
    void oneAddressGetsOnlySoManyNewChats() {
        try (WebchatServer server = WebchatServer.start("halo.webchat.address.chats-per-minute=2")) {
            WebchatVisitor first = new WebchatVisitor(server);
            first.open();
            long refused = IntStream.range(0, 20)
                    .mapToObj(i -> new WebchatVisitor(server).open())
                    .filter(answer -> answer.status() == 429)
                    .count();

            assertThat(refused).isPositive();
            assertThat(first.open().status()).as("who has a chat keeps it").isEqualTo(200);
        }
    }

    @Test
    void countsANetworkOfIpv6AsOne() {
        assertThat(AddressPace.network("2001:db8::1")).isEqualTo(AddressPace.network("2001:db8:0:0:9::2"));
        assertThat(AddressPace.network("2001:db8::1")).isNotEqualTo(AddressPace.network("2001:db8:0:1::1"));
        assertThat(AddressPace.network("203.0.113.7")).isEqualTo("203.0.113.7");
    }
}
