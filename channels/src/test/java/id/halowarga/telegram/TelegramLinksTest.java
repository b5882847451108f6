package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.staff.JoinLinks;
import id.halowarga.telegram.fake.FakeTelegram;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TelegramLinksTest {
    @Test
    void linksToTheBotThatTelegramNamed() {
        try (FakeTelegram telegram = FakeTelegram.start();
                RunningChannel channel = RunningChannel.polling(telegram)) {
            JoinLinks links = channel.bean(JoinLinks.class);
            await().until(() -> !links.of("UND-7K3QX9").isEmpty());
            assertThat(links.of("UND-7K3QX9")).containsExactly("https://t.me/HaloWargaBot?start=UND-7K3QX9");
        }
    }

    @Test
    void knowsNoLinkBeforeTelegramHasAnswered() {
        assertThat(new TelegramLinks(Optional::empty).of("x")).isEmpty();
    }

    @Test
    void hasNoLinkForWhatTelegramWouldNotPassOn() {
        TelegramLinks links = new TelegramLinks(() -> Optional.of(new BotIdentity(1, "HaloWargaBot")));
        assertThat(links.of("dua kata")).isEmpty();
        assertThat(links.of("x".repeat(65))).isEmpty();
        assertThat(links.of("x".repeat(64))).hasSize(1);
    }
}
