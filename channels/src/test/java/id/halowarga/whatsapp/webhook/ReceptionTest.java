package id.halowarga.whatsapp.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.channel.Inbox;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.message.InboundMessage;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceptionTest {
    private final List<String> taken = new ArrayList<>();
    private final KeptArrivals kept = new KeptArrivals();

    private void take(Inbox inbox, String messages) {
        String body = """
                {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "messages", "value": {
                  "metadata": {"phone_number_id": "%s"}, "messages": [%s],
                  "statuses": [{"id": "wamid.S", "status": "read", "timestamp": "1763430000", "recipient_id": "62812"}]
                }}]}]}""".formatted(FakeCloudApi.PHONE_NUMBER_ID, messages);
        new Reception(
                        new Reception.Ports(inbox, kept, kept),
                        new Timestamps(Clock.systemUTC()),
                        new WebhookMeters(new SimpleMeterRegistry()))
                .take(Payload.read(body.getBytes(StandardCharsets.UTF_8), FakeCloudApi.PHONE_NUMBER_ID));
    }

    private static String text(String from, String words) {
        return """
                {"from": "%s", "id": "wamid.%s", "timestamp": "1763430000", "type": "text", "text": {"body": "%s"}}""".formatted(from, words, words);
    }

    private Inbox refusing(String words) {
        return message -> {
            String said = ((InboundMessage.Text) message).text();
            if (said.equals(words)) {
                throw new InboxUnavailableException(new IllegalStateException("as the test wants"));
            }
            taken.add(said);
        };
    }

    @Test
    void takesEverybodyElsesMessagesAndStatusesWhereOneCannotBeStored() {
        String messages = String.join(
                ",", text("6281", "satu"), text("6282", "dua"), text("6281", "tiga"), text("6283", "empat"));
        assertThatThrownBy(() -> take(refusing("satu"), messages)).isInstanceOf(InboxUnavailableException.class);
        assertThat(taken).containsExactly("dua", "empat");
        assertThat(kept.reports()).hasSize(1);
    }
}
