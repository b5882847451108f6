package id.halowarga.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.channel.FetchResult;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaContent.Reason;
import id.halowarga.message.MediaKind;
import id.halowarga.whatsapp.api.AccessToken;
import id.halowarga.whatsapp.api.CloudAccess;
import id.halowarga.whatsapp.api.CloudApi;
import id.halowarga.whatsapp.fake.FakeCloudApi;
import id.halowarga.whatsapp.fake.Faults.Call;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaDownloadTest {
    private static final byte[] PICTURE = {1, 2, 3};

    private final FakeCloudApi platform = FakeCloudApi.start();
    private final MediaDownload files = new MediaDownload(new CloudApi(new CloudAccess(
            URI.create(platform.url()),
            "v23.0",
            FakeCloudApi.PHONE_NUMBER_ID,
            new AccessToken(FakeCloudApi.TOKEN),
            Duration.ofSeconds(20))));

    @AfterEach
    void close() {
        platform.close();
    }

    private FetchResult fetch(String id) {
        return files.fetch(
                new MediaContent.Reference(MediaKind.PHOTO, id, Optional.empty(), Optional.of("image/jpeg"), -1));
    }

    private static void assertUnusable(FetchResult result, Reason reason) {
        assertThat(result).isEqualTo(new FetchResult.Unusable(reason));
    }

    private static void assertPicture(FetchResult result) {
        assertThat(result).isInstanceOfSatisfying(FetchResult.Fetched.class, fetched -> {
            assertThat(fetched.mimeType()).contains("image/jpeg");
            try (var content = fetched.content()) {
                assertThat(content.readAllBytes()).isEqualTo(PICTURE);
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    @Test
    void fetchesAFileByItsIdentifier() {
        assertPicture(fetch(platform.keep("image/jpeg", PICTURE)));
    }

    @Test
    void asksForTheAddressAnewWhereItHasEnded() {
        String id = platform.keep("image/jpeg", PICTURE);
        platform.faults().answer(Call.DOWNLOAD, 404, "");
        assertPicture(fetch(id));
        assertThat(platform.requests()).hasSize(2);
    }

    @Test
    void asksForItOnceAndNoMore() {
        String id = platform.keep("image/jpeg", PICTURE);
        platform.faults().answer(Call.DOWNLOAD, 404, "");
        platform.faults().answer(Call.DOWNLOAD, 404, "");
        assertThat(fetch(id)).isInstanceOf(FetchResult.Failed.class);
        assertThat(platform.requests()).hasSize(2);
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsFetched() {
        assertUnusable(fetch(platform.keep("image/jpeg", new byte[(5 << 20) + 1])), Reason.TOO_LARGE);
    }

    @Test
    void knowsThatAForgottenFileIsGone() {
        String id = platform.keep("image/jpeg", PICTURE);
        platform.forget(id);
        assertUnusable(fetch(id), Reason.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../106540352242922", "1/2", "1?x=2", ".."})
    void asksForIdentifiersAlone(String id) {
        assertUnusable(fetch(id), Reason.UNAVAILABLE);
        assertThat(platform.requests()).isEmpty();
    }

    @Test
    void triesAgainLaterWhatThePlatformCannotDoNow() {
        String id = platform.keep("image/jpeg", PICTURE);
        platform.faults().refuse(Call.LOOKUP, 400, 130429);
        assertThat(fetch(id)).isEqualTo(new FetchResult.Failed("130429"));
        platform.faults().answer(Call.LOOKUP, 500, "oops");
        assertThat(fetch(id)).isEqualTo(new FetchResult.Failed("HTTP 500"));
        platform.faults().answer(Call.DOWNLOAD, 503, "");
        assertThat(fetch(id)).isEqualTo(new FetchResult.Failed("HTTP 503"));
        platform.faults().expireToken(true);
        assertThat(fetch(id)).isEqualTo(new FetchResult.Failed("190"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "https://fbsbx.com.evil.example/x",
                "https://evil.example/?lookaside.fbsbx.com",
                "http://lookaside.fbsbx.com/x",
                "file:///etc/passwd",
                "not an address"
            })
    void showsItsTokenToNobodyElse(String url) {
        platform.faults().answer(Call.LOOKUP, 200, "{\"url\":\"" + url + "\",\"id\":\"1\"}");
        assertThat(fetch("1234567")).isInstanceOf(FetchResult.Failed.class);
    }

    @Test
    void followsNoRedirection() {
        String id = platform.keep("image/jpeg", PICTURE);
        platform.faults().answer(Call.DOWNLOAD, 302, "");
        assertThat(fetch(id)).isInstanceOf(FetchResult.Failed.class);
    }
}
