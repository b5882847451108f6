package id.halowarga.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PageEndpointTest {
    private static final WebchatServer SERVER = WebchatServer.start();
    private static final int MOST_BYTES = 60_000;
    private static final List<String> PARTS = List.of(
            "main.js",
            "chat.js",
            "log.js",
            "bubble.js",
            "richtext.js",
            "composer.js",
            "outbox.js",
            "stream.js",
            "api.js",
            "dom.js",
            "words.js",
            "photo.js",
            "place.js",
            "page.css",
            "icon.svg");

    private final WebchatVisitor visitor = new WebchatVisitor(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void speaksIndonesianUnlessAskedOtherwise() {
        assertThat(visitor.open().body()).contains("<html lang=\"id\">", "Tulis pesan");
        assertThat(visitor.get("/", "Accept-Language", "fr-FR,fr;q=0.9").body()).contains("<html lang=\"id\">");
        assertThat(visitor.get("/", "Accept-Language", "en-US,en;q=0.9,id;q=0.8")
                        .body())
                .contains("<html lang=\"id\">");
        assertThat(visitor.get("/", "Accept-Language", "en-US,en;q=0.9").body()).contains("<html lang=\"en\">");
    }

    @Test
    void remembersAChosenLanguage() {
        assertThat(visitor.get("/?lang=en").body()).contains("<html lang=\"en\">", "Write a message");
        assertThat(visitor.open().body()).contains("<html lang=\"en\">");
        assertThat(visitor.get("/?lang=xx").body()).contains("<html lang=\"en\">");
    }

    @Test
    void fillsEveryGap() {
        assertThat(visitor.open().body()).contains("Kota Contoh").doesNotContain("{{");
    }

    @Test
    void forbidsInlineScriptsFramesAndForeignSources() {
        var headers = visitor.open().response().headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(visitor.open().body()).doesNotContain("<style", "style=", "onclick=", "javascript:");
    }

    @Test
    void servesItsPartsForGoodUnderTheirVersion() {
        Matcher address = Pattern.compile("/webchat/assets/[0-9a-f]{12}/main\\.js")
                .matcher(visitor.open().body());
        assertThat(address.find()).isTrue();

        var script = visitor.get(address.group()).response();

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        assertThat(visitor.get("/webchat/assets/main.js").status()).isIn(200, 404);
    }

    /** Without the handlers' window, which is loaded in a demonstration only. */
    @Test
    void isLightEnoughForASlowPhone() {
        String page = visitor.open().body();
        String base = page.replaceAll("(?s).*?(/webchat/assets/[0-9a-f]{12}/).*", "$1");
        int bytes = page.getBytes(StandardCharsets.UTF_8).length;
        for (String part : PARTS) {
            WebchatVisitor.Answer answer = visitor.get(base + part);
            assertThat(answer.status()).as(part).isEqualTo(200);
            bytes += answer.body().getBytes(StandardCharsets.UTF_8).length;
        }

        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void doesNotExistWhileTheChannelIsOff() {
        try (WebchatServer off = WebchatServer.start("halo.webchat.enabled=false")) {
            assertThat(new WebchatVisitor(off).open().status()).isEqualTo(404);
            assertThat(new WebchatVisitor(off).get("/webchat/history").status()).isEqualTo(404);
        }
    }
}
