package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.message.InboundMessage;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.telegram.fake.FakeTelegram;
import id.halowarga.telegram.fake.Participant;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollingTest {
    private final FakeTelegram telegram = FakeTelegram.start();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void storesWhatWasWrittenBeforeAndAfterTheStart() {
        Participant citizen = telegram.person(1001);
        citizen.says("sebelum");
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            await().until(() -> channel.inbox.texts().equals(List.of("sebelum")));
            citizen.says("sesudah");
            await().until(() -> channel.inbox.texts().equals(List.of("sebelum", "sesudah")));
            await().until(telegram::everythingConfirmed);
            assertThat(channel.channel().health().usable()).isTrue();
        }
    }

    @Test
    void confirmsNothingThatIsNotStored() {
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            channel.inbox.breakFor(message -> true);
            telegram.person(1001).says("jangan hilang");
            await().until(() -> channel.inbox.refused() >= 3);
            assertThat(telegram.everythingConfirmed()).isFalse();
            assertThat(channel.channel().health().usable()).isFalse();
            channel.inbox.breakFor(message -> false);
            await().until(() -> channel.inbox.texts().equals(List.of("jangan hilang")));
            await().until(telegram::everythingConfirmed);
            await().until(() -> channel.channel().health().usable());
        }
    }

    @Test
    void losesAndSkipsNothingWhileTheInboxComesAndGoes() {
        List<String> written =
                IntStream.range(0, 250).mapToObj(i -> "pesan " + i).toList();
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            Set<String> refusedOnce = new HashSet<>();
            channel.inbox.breakFor(message -> Long.parseLong(message.id().value()) % 100 == 0
                    && refusedOnce.add(message.id().value()));
            Participant citizen = telegram.person(1001);
            written.forEach(citizen::says);
            await().until(telegram::everythingConfirmed);
            assertThat(channel.inbox.texts()).isEqualTo(written);
            assertThat(channel.inbox.refused()).isEqualTo(2);
        }
    }

    @Test
    void passesOverAnUpdateThatCannotBeRead() {
        telegram.update("message", Map.of("message_id", "not a number", "chat", 7));
        telegram.person(1001).says("setelahnya");
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            await().until(() -> channel.inbox.texts().equals(List.of("setelahnya")));
            await().until(telegram::everythingConfirmed);
        }
    }

    @Test
    void takesUpdatesOverFromAWebhook() throws Exception {
        callSetWebhook();
        telegram.person(1001).says("halo");
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            await().until(() -> channel.inbox.texts().equals(List.of("halo")));
        }
    }

    private void callSetWebhook() throws Exception {
        String json = "{\"url\":\"http://localhost:1/nowhere\"}";
        var request = HttpRequest.newBuilder(URI.create(telegram.url() + "/bot" + FakeTelegram.TOKEN + "/setWebhook"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }

    @Test
    void endsTheWaitingSignOnAPressedButton() {
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            Participant citizen = telegram.person(1001);
            channel.deliver(1001, OutboundMessage.of(RichText.plain("Benar?"), List.of(new Option("w.ya", "Ya"))));
            citizen.presses("Ya");
            await().until(() -> channel.inbox.all().size() == 1);
            assertThat(channel.inbox.all().get(0))
                    .isInstanceOfSatisfying(
                            InboundMessage.ButtonPress.class,
                            press -> assertThat(press.payload()).isEqualTo("w.ya"));
            await().until(() -> telegram.waitingPresses() == 0);
        }
    }

    @Test
    void goesOnAfterTroubleAtTelegram() {
        telegram.faults().refuse("getMe", 502, "Bad Gateway");
        telegram.faults().answer("getUpdates", 502, "<html>Bad Gateway</html>");
        telegram.faults().flood("getUpdates", 1);
        telegram.person(1001).says("halo");
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            await().until(() -> channel.inbox.texts().equals(List.of("halo")));
        }
    }

    @Test
    void saysThatAnotherProgramPolls() {
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            await().until(() -> channel.channel().health().usable()
                    || telegram.requests("getUpdates").size() > 0);
            for (int i = 0; i < 20; i++) {
                telegram.faults().refuse("getUpdates", 409, "Conflict: terminated by other getUpdates request");
            }
            telegram.person(1001).says("membangunkan");
            await().until(() -> channel.channel().health().detail().contains("Another program"));
            assertThat(channel.channel().health().usable()).isFalse();
        }
    }

    @Test
    void tellsOfAGroupThatBecameASupergroup() {
        try (RunningChannel channel = RunningChannel.polling(telegram)) {
            telegram.person(1001).in(telegram.group(-500)).message(Map.of("migrate_to_chat_id", -1_001_234L));
            await().until(telegram::everythingConfirmed);
            assertThat(channel.moves).containsExactly("-500>-1001234");
            assertThat(channel.inbox.all()).isEmpty();
        }
    }
}
