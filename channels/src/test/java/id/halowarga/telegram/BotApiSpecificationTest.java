package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.channel.DeliveryResult.Delivered;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.MediaContent.Reference;
import id.halowarga.message.MediaKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.telegram.fake.ApiRequest;
import id.halowarga.telegram.fake.FakeTelegram;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds every request of the channel against the Bot API's own description, where that file is at hand. */
class BotApiSpecificationTest {
    private final FakeTelegram telegram = FakeTelegram.start();
    private BotApiSpecification specification;

    @BeforeEach
    void findSpecification() {
        Optional<BotApiSpecification> found = BotApiSpecification.find();
        assumeThat(found).as("the Bot API's description").isPresent();
        specification = found.orElseThrow();
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void asksOnlyWhatTheBotApiDescribes() {
        telegram.person(1001).says("halo");
        telegram.group(-1001);
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            RandomMessages random = new RandomMessages(7, channel.files);
            for (int run = 0; run < 60; run++) {
                long chat = run % 2 == 0 ? 1001 : -1001;
                assertThat(channel.deliver(chat, random.message())).isInstanceOf(Delivered.class);
            }
            channel.deliver(
                    1001, OutboundMessage.of(RichText.plain("Selamat datang")).withMenu(CommandMenu.OPERATOR));
            telegram.keep("F1", new byte[] {1});
            channel.channel().fetch(new Reference(MediaKind.PHOTO, "F1", Optional.empty(), Optional.empty(), 1));
            pressAButton(channel);
        }
        assertThat(telegram.requests().stream().map(request -> request.method().toLowerCase()))
                .contains(
                        "getme",
                        "deletewebhook",
                        "getupdates",
                        "setmycommands",
                        "sendmessage",
                        "sendphoto",
                        "sendvideo",
                        "sendvoice",
                        "sendaudio",
                        "senddocument",
                        "sendmediagroup",
                        "getfile",
                        "answercallbackquery");
        assertThat(telegram.requests())
                .allSatisfy(
                        request -> assertThat(specification.violations(request)).isEmpty());
    }

    private void pressAButton(RunningChannel channel) {
        channel.deliver(1001, OutboundMessage.of(RichText.plain("?"), List.of(new Option("ya", "Tekan"))));
        telegram.person(1001).presses("Tekan");
        await().until(() -> telegram.waitingPresses() == 0);
    }

    @Test
    void registersAWebhookAsTheBotApiDescribes() {
        Map<String, Object> settings = RunningChannel.settings(telegram);
        settings.put("halo.telegram.mode", "webhook");
        settings.put("halo.telegram.webhook-url", "https://city.example/webhooks/telegram");
        settings.put("halo.telegram.webhook-secret", "geheim");
        try (RunningChannel channel = RunningChannel.polling(settings)) {
            await().until(() -> channel.channel().health().usable());
        }
        assertThat(telegram.requests("setWebhook"))
                .singleElement()
                .satisfies(
                        request -> assertThat(specification.violations(request)).isEmpty());
    }

    @Test
    void noticesWhatTheBotApiDoesNotDescribe() {
        assertThat(specification.violations(new ApiRequest("sendTelepathy", Map.of(), Map.of())))
                .isNotEmpty();
        assertThat(violations(Map.of("chat_id", 1))).contains("sendMessage lacks text");
        assertThat(violations(Map.of("chat_id", 1, "text", ""))).contains("sendMessage.text has 0 characters");
        assertThat(violations(Map.of("chat_id", true, "text", "x"))).hasSize(1);
        assertThat(violations(Map.of("chat_id", 1, "text", "x", "txet", "y"))).contains("sendMessage has no txet");
        assertThat(violations(Map.of("chat_id", 1, "text", "x", "entities", List.of(Map.of("type", "bold")))))
                .hasSize(1);
    }

    private List<String> violations(Map<String, Object> parameters) {
        return specification.violations(new ApiRequest("sendMessage", parameters, Map.of()));
    }
}
