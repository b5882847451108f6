package id.halowarga.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.channel.FetchResult;
import id.halowarga.message.InboundMessage.Media;
import id.halowarga.message.MediaContent.Reason;
import id.halowarga.message.MediaContent.Reference;
import id.halowarga.message.MediaKind;
import id.halowarga.telegram.fake.FakeTelegram;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FileDownloadTest {
    private final FakeTelegram telegram = FakeTelegram.start();
    private final RunningChannel channel = RunningChannel.polling(telegram);

    @AfterEach
    void close() {
        channel.close();
        telegram.close();
    }

    private static Reference document(String id, long bytes) {
        return new Reference(MediaKind.DOCUMENT, id, Optional.empty(), Optional.of("application/pdf"), bytes);
    }

    private FetchResult fetch(String id) {
        return channel.channel().fetch(document(id, -1));
    }

    @Test
    void fetchesTheLargestSizeOfAPhotoThatACitizenSent() throws IOException {
        byte[] photo = {9, 8, 7};
        telegram.person(1001).sendsPhoto(photo, "Jalan rusak");
        await().until(() -> channel.inbox.all().size() == 1);
        Reference sent = (Reference) ((Media) channel.inbox.all().get(0)).content();
        try (InputStream content = ((FetchResult.Fetched) channel.channel().fetch(sent)).content()) {
            assertThat(content.readAllBytes()).isEqualTo(photo);
        }
    }

    @Test
    void passesOnTheTypeThatTelegramNamed() throws IOException {
        telegram.keep("F1", new byte[] {1});
        FetchResult.Fetched fetched = (FetchResult.Fetched) fetch("F1");
        fetched.content().close();
        assertThat(fetched.mimeType()).contains("application/pdf");
    }

    @Test
    void doesNotAskForAFileThatIsKnownToBeTooLarge() {
        assertThat(channel.channel().fetch(document("F1", 21 << 20)))
                .isEqualTo(new FetchResult.Unusable(Reason.TOO_LARGE));
        assertThat(telegram.requests("getFile")).isEmpty();
    }

    @Test
    void takesTelegramsWordThatAFileIsTooLarge() {
        telegram.keep("F1", new byte[(20 << 20) + 1]);
        assertThat(fetch("F1")).isEqualTo(new FetchResult.Unusable(Reason.TOO_LARGE));
    }

    @Test
    void knowsWhenAFileIsGone() {
        assertThat(fetch("F404")).isEqualTo(new FetchResult.Unusable(Reason.UNAVAILABLE));
    }

    @Test
    void failsForNowAfterTroubleAtTelegram() {
        telegram.faults().answer("getFile", 502, "<html>");
        assertThat(fetch("F1")).isEqualTo(new FetchResult.Failed("unreadable answer"));
        telegram.close();
        assertThat(fetch("F1")).isEqualTo(new FetchResult.Failed("connection failed"));
    }

    @Test
    void fetchesFromAServerBehindAPath() throws IOException {
        telegram.keep("F1", new byte[] {4, 2});
        var settings = RunningChannel.settings(telegram);
        settings.put("halo.telegram.api-url", telegram.url() + "/behind/a/path/");
        try (RunningChannel behind = RunningChannel.polling(settings);
                InputStream content = ((FetchResult.Fetched) behind.channel().fetch(document("F1", 2))).content()) {
            assertThat(content.readAllBytes()).containsExactly(4, 2);
        }
    }
}
