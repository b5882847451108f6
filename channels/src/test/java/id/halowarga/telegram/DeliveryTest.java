package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.DeliveryResult.Delivered;
import id.halowarga.channel.DeliveryResult.Reason;
import id.halowarga.channel.DeliveryResult.Rejected;
import id.halowarga.channel.DeliveryResult.RetryAfter;
import id.halowarga.channel.DeliveryResult.Scope;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.MediaContent.Stored;
import id.halowarga.message.MediaKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.telegram.fake.ApiRequest;
import id.halowarga.telegram.fake.FakeChat;
import id.halowarga.telegram.fake.FakeTelegram;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
    private static final OutboundMessage HELLO = OutboundMessage.of(RichText.plain("Halo"));
    private static final OutboundMessage THREE_PARTS = OutboundMessage.of(RichText.plain("kata ".repeat(2400)));

    private final FakeTelegram telegram = FakeTelegram.start();
    private final FakeChat chat = telegram.person(1001).chat();
    private final RunningChannel channel = RunningChannel.polling(telegram);

    @AfterEach
    void close() {
        channel.close();
        telegram.close();
    }

    private static RetryAfter retry(DeliveryResult result) {
        return (RetryAfter) result;
    }

    @Test
    void tellsTheIdentifiersOfWhatWasSent() {
        DeliveryResult result = channel.deliver(1001, THREE_PARTS);
        assertThat(result)
                .isEqualTo(new Delivered(chat.received().stream()
                        .map(message -> Long.toString(message.id()))
                        .toList()));
        assertThat(result.sent()).hasSize(3);
    }

    @Test
    void goesOnWithTheFirstPartThatWasNotSent() {
        telegram.faults().flood("sendMessage", 7);
        assertThat(retry(channel.deliver(1001, THREE_PARTS)).sent()).isEmpty();
        assertThat(channel.deliver(1001, THREE_PARTS, 1).sent()).hasSize(2);
        assertThat(channel.deliver(1001, THREE_PARTS, 3)).isEqualTo(new Delivered(List.of()));
        assertThat(chat.received()).hasSize(2);
    }

    @Test
    void countsAnAlbumAsTheMessagesThatItBecomes() {
        List<Stored> photos = List.of(photo("a"), photo("b"));
        OutboundMessage card =
                OutboundMessage.of(RichText.plain("kata ".repeat(300))).withMedia(photos);
        telegram.faults().refuse("sendMessage", 500, "Internal Server Error");
        RetryAfter interrupted = retry(channel.deliver(1001, card));
        assertThat(interrupted.sent()).hasSize(2);
        assertThat(channel.deliver(1001, card, interrupted.sent().size()).sent())
                .hasSize(1);
        assertThat(chat.received()).hasSize(3);
    }

    private Stored photo(String content) {
        return channel.files.store(MediaKind.PHOTO, Optional.empty(), content.getBytes());
    }

    @Test
    void waitsAsLongAsTelegramAsks() {
        telegram.faults().flood("sendMessage", 17);
        RetryAfter result = retry(channel.deliver(1001, HELLO));
        assertThat(result.after()).isEqualTo(Duration.ofSeconds(17));
        assertThat(result.scope()).isEqualTo(Scope.CHAT);
    }

    @Test
    void takesTwoPrivateChatsThatMustWaitForTheLimitOfAll() {
        telegram.person(1002);
        telegram.faults().flood("sendMessage", 30);
        telegram.faults().flood("sendMessage", 30);
        channel.deliver(1001, HELLO);
        assertThat(retry(channel.deliver(1002, HELLO)).scope()).isEqualTo(Scope.CHANNEL);
    }

    @Test
    void takesGroupsThatMustWaitForTheirOwnLimit() {
        telegram.group(-7);
        telegram.group(-8);
        telegram.faults().flood("sendMessage", 30);
        telegram.faults().flood("sendMessage", 30);
        channel.deliver(-7, HELLO);
        assertThat(retry(channel.deliver(-8, HELLO)).scope()).isEqualTo(Scope.CHAT);
    }

    @Test
    void givesUpOnSomebodyWhoBlockedTheBot() {
        chat.blocks();
        assertThat(channel.deliver(1001, HELLO))
                .isEqualTo(new Rejected(List.of(), Reason.UNREACHABLE, "403 Forbidden: bot was blocked by the user"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request: chat not found, UNREACHABLE",
        "400, Bad Request: PEER_ID_INVALID, UNREACHABLE",
        "403, Forbidden: user is deactivated, UNREACHABLE",
        "400, Bad Request: not enough rights to send text messages to the chat, UNREACHABLE",
        "400, Bad Request: message is too long, INVALID",
        "413, Request Entity Too Large, INVALID"
    })
    void tellsTheUnreachableFromTheInvalid(int code, String description, Reason reason) {
        telegram.faults().refuse("sendMessage", code, description);
        assertThat(channel.deliver(1001, HELLO))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }

    @Test
    void writesToNobodyItDoesNotKnow() {
        assertThat(((Rejected) channel.deliver(9999, HELLO)).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void followsAGroupThatBecameASupergroup() {
        FakeChat supergroup = telegram.group(-100400);
        telegram.group(-400).becomes(supergroup);
        assertThat(channel.deliver(-400, THREE_PARTS).sent()).hasSize(3);
        assertThat(supergroup.received()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"502, <html>Bad Gateway</html>", "200, not JSON", "500, '{\"ok\":false,\"error_code\":500}'"})
    void triesAgainAfterTroubleAtTelegram(int status, String body) {
        telegram.faults().answer("sendMessage", status, body);
        RetryAfter result = retry(channel.deliver(1001, HELLO));
        assertThat(result.after()).isZero();
        assertThat(result.scope()).isEqualTo(Scope.CHAT);
        assertThat(channel.deliver(1001, HELLO)).isInstanceOf(Delivered.class);
    }

    @Test
    void triesAgainWhenNobodyListens() {
        telegram.close();
        assertThat(retry(channel.deliver(1001, HELLO)).error()).isEqualTo("connection failed");
    }

    @Test
    void endsACallThatTakesTooLong() {
        Map<String, Object> settings = RunningChannel.settings(telegram);
        settings.put("halo.telegram.call-timeout", "1s");
        CountDownLatch never = new CountDownLatch(1);
        telegram.faults().hold("sendMessage", never);
        try (RunningChannel hurried = RunningChannel.polling(settings)) {
            assertThat(retry(hurried.deliver(1001, HELLO)).error()).isEqualTo("timeout");
        } finally {
            never.countDown();
        }
    }

    @ParameterizedTest
    @CsvSource({"401, Unauthorized", "404, Not Found"})
    void isUnwellWhileTheTokenIsRefused(int code, String description) {
        telegram.faults().refuse("sendMessage", code, description);
        assertThat(retry(channel.deliver(1001, HELLO)).scope()).isEqualTo(Scope.CHANNEL);
        assertThat(channel.channel().health().usable()).isFalse();
        assertThat(channel.channel().health().detail()).contains("HALO_TELEGRAM_TOKEN");
        channel.deliver(1001, HELLO);
        assertThat(channel.channel().health().detail()).doesNotContain("HALO_TELEGRAM_TOKEN");
    }

    @Test
    void triesAgainWhenAFileCannotBeRead() {
        Stored gone = new Stored(MediaKind.PHOTO, "0".repeat(64), "image/jpeg", 10, Optional.empty());
        assertThat(retry(channel.deliver(1001, HELLO.withMedia(List.of(gone)))).error())
                .isEqualTo("a file cannot be read");
    }

    @Test
    void givesAChatItsCommandMenuInEveryLanguage() {
        channel.deliver(1001, HELLO.withMenu(CommandMenu.OPD_HEAD));
        List<ApiRequest> menus = telegram.requests("setMyCommands").stream()
                .filter(request -> request.parameters().toString().contains("1001"))
                .toList();
        assertThat(menus).hasSize(2);
        assertThat(menus.get(0).parameters()).doesNotContainKey("language_code");
        assertThat(menus.get(0).parameters().toString()).contains("terima", "Terima tiket", "lapor");
        assertThat(menus.get(1).parameters()).containsEntry("language_code", "en");
        assertThat(menus.get(1).parameters().toString()).contains("Accept a ticket");
    }

    @Test
    void deliversEvenIfTheCommandMenuIsRefused() {
        await().until(() -> telegram.requests("setMyCommands").size() == 2);
        telegram.faults().refuse("setMyCommands", 400, "Bad Request: BOT_COMMAND_INVALID");
        assertThat(channel.deliver(1001, HELLO.withMenu(CommandMenu.CITIZEN))).isInstanceOf(Delivered.class);
    }
}
