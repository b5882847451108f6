package id.halowarga.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What WCAG 2.2 AA asks of the page, as far as a browser can tell; on a small phone and a large screen, light and dark. */
class PageForEveryoneTest {
    /** Visible words whose contrast with the nearest painted ground is too low: "ratio colour on ground: words". */
    private static final String LOW_CONTRAST = """
            () => {
              const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
              const light = ([r, g, b]) => [r, g, b]
                .map((c) => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const ground = (element) => {
                for (let e = element; e; e = e.parentElement) {
                  const colour = parse(getComputedStyle(e).backgroundColor);
                  if ((colour[3] ?? 1) > 0.9) return colour;
                }
                return [255, 255, 255];
              };
              return [...document.querySelectorAll('body *')]
                .filter((e) => e.checkVisibility() && !e.matches('.unseen, noscript, template, :disabled')
                  && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()))
                .map((e) => {
                  const [a, b] = [light(parse(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
                  return { ratio: (a + 0.05) / (b + 0.05), words: e.textContent.trim().slice(0, 40) };
                })
                .filter(({ ratio }) => ratio < 4.5)
                .map(({ ratio, words }) => `${ratio.toFixed(2)}: ${words}`);
            }""";

    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('button, select, textarea, .language')]
              .filter((e) => e.checkVisibility() && !e.disabled)
              .map((e) => ({ e, box: e.getBoundingClientRect() }))
              .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
              .map(({ e, box }) => `${e.className} ${box.width}x${box.height}`)""";

    private static final String NAMELESS = """
            () => [...document.querySelectorAll('button, a, select, textarea, img, [role=log], [role=region], dialog')]
              .filter((e) => e.checkVisibility())
              .filter((e) => e.tagName === 'IMG' ? !e.hasAttribute('alt')
                : !(e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.labels?.[0]?.textContent.trim()
                    || e.textContent.trim() || e.querySelector('img[alt]:not([alt=""])')))
              .map((e) => e.outerHTML.slice(0, 80))""";

    private static WebchatServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        server = WebchatServer.start();
        TalkingBot.answerOn(server);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, 740, true, LIGHT", "360, 740, true, DARK", "1280, 800, false, LIGHT", "1280, 800, false, DARK"})
    void canBeReadReachedAndNamed(int width, int height, boolean touch, ColorScheme scheme) {
        try (BrowserContext visitor = chromium.visitor(width, height, touch, scheme)) {
            ChatPage chat = ChatPage.open(visitor, server.at("/"));
            assertThat(chat.button("Mulai")).isVisible();
            isFitForEveryone(chat.page());

            chat.press("Mulai");
            chat.press("Buat laporan");
            chat.write("Ada jalan berlubang di depan pasar");
            assertThat(chat.button("Kirim lokasi saya")).isVisible();
            chat.press("Kirim lokasi");
            assertThat(chat.window().locator("[role=alert]")).isVisible();
            chat.lines("Di mana lokasinya").getByText("Balas").click();
            chat.press("Menu perintah");

            isFitForEveryone(chat.page());
        }
    }

    private static void isFitForEveryone(Page page) {
        assertThat(words(page, "() => [document.documentElement.scrollWidth - innerWidth].filter((over) => over > 0)"))
                .as("overflow to the side")
                .isEmpty();
        // Lines fade in: their colours are measured once they have.
        page.waitForFunction("() => document.getAnimations().every((a) => a.playState !== 'running')");
        assertThat(words(page, LOW_CONTRAST)).as("contrast below 4.5").isEmpty();
        assertThat(words(page, SMALL_TARGETS)).as("targets below 44 pixels").isEmpty();
        assertThat(words(page, NAMELESS)).as("elements without a name").isEmpty();
    }

    private static List<?> words(Page page, String script) {
        return (List<?>) page.evaluate(script);
    }

    @Test
    void saysWhatItsPartsAre() {
        try (BrowserContext visitor = chromium.desktop()) {
            ChatPage chat = ChatPage.open(visitor, server.at("/"));
            Page page = chat.page();

            assertThat(page.locator("html")).hasAttribute("lang", "id");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Halo Warga");
            assertThat(page.getByRole(AriaRole.LOG, new Page.GetByRoleOptions().setName("Percakapan warga")))
                    .hasAttribute("aria-live", "polite");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Terhubung");
            assertThat(chat.field()).hasAccessibleName("Pesan Anda");
        }
    }

    @Test
    void canBeUsedWithTheKeyboardAlone() {
        try (BrowserContext visitor = chromium.desktop()) {
            ChatPage chat = ChatPage.open(visitor, server.at("/"));
            chat.button("Mulai").focus();
            chat.page().keyboard().press("Enter");
            assertThat(chat.button("Buat laporan")).isVisible();
            assertThat(chat.field()).isFocused();

            chat.button("Buat laporan").focus();
            chat.page().keyboard().press("Space");

            assertThat(chat.lines("ceritakan masalahnya")).isVisible();
        }
    }

    @Test
    void speaksEnglishOnRequest() {
        try (BrowserContext visitor = chromium.phone()) {
            ChatPage chat = ChatPage.open(visitor, server.at("/"));

            chat.page().getByText("English").click();

            assertThat(chat.button("Start")).isVisible();
            assertThat(chat.page().locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void breaksNoRuleOfItsOwnContentSecurityPolicy() {
        try (Chromium own = Chromium.start();
                BrowserContext visitor = own.desktop()) {
            ChatPage chat = ChatPage.open(visitor, server.at("/"));
            chat.press("Mulai");
            assertThat(chat.lines("Selamat datang")).isVisible();

            assertThat(own.complaints()).isEmpty();
        }
    }
}
