package id.halowarga.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import id.halowarga.message.HarmlessText;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Pin;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen's conversation in a real browser, with a bot of the test behind the page. */
class ConversationOnThePageTest {
    private static WebchatServer server;
    private static Chromium chromium;

    private BrowserContext visitor;
    private ChatPage chat;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        server = WebchatServer.start("halo.demonstration=false", "halo.webchat.messages-per-minute=1000");
        TalkingBot.answerOn(server);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        server.inbox().reset();
        visitor = chromium.desktop();
        chat = ChatPage.open(visitor, server.at("/"));
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void leadsACitizenFromTheWelcomeToTheTicketNumber() {
        visitor.grantPermissions(List.of("geolocation"));
        visitor.setGeolocation(new Geolocation(-6.5944, 106.7892));

        chat.press("Mulai");
        chat.press("Buat laporan");
        chat.write("Ada jalan berlubang di depan pasar");
        chat.press("Kirim lokasi saya");
        assertThat(chat.lines("Periksa laporan Anda").locator("strong").first()).hasText("Periksa laporan Anda");
        chat.window().locator("[data-payload=kirim]").click();

        assertThat(chat.lines("HW-2611-7K3QX9")).hasCount(1);
        assertThat(server.inbox().received())
                .filteredOn(InboundMessage.Location.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        InboundMessage.Location.class,
                        location -> assertThat(location.pin()).isEqualTo(new Pin(-6.5944, 106.7892)));
    }

    @Test
    void spendsTheButtonsOfAPromptThatWasAnswered() {
        chat.press("Mulai");
        assertThat(chat.button("Cek status")).isEnabled();

        chat.press("Buat laporan");

        assertThat(chat.button("Cek status")).isDisabled();
        assertThat(chat.window().locator(".option.chosen")).hasText("Buat laporan");
    }

    @Test
    void showsTheWholeConversationAgainAfterAReload() {
        chat.press("Mulai");
        chat.press("Buat laporan");
        assertThat(chat.lines("ceritakan masalahnya")).isVisible();
        List<String> before = chat.window().locator(".bubble .text").allTextContents();

        chat.page().reload();

        assertThat(chat.lines("ceritakan masalahnya")).isVisible();
        assertThat(chat.window().locator(".bubble .text").allTextContents()).isEqualTo(before);
        assertThat(chat.button("Cek status")).isDisabled();
    }

    @Test
    void sendsAPhotoMadeSmaller() throws IOException {
        chat.window()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("jalan.png", "image/png", picture(3000, 2000)));

        assertThat(chat.lines("Foto diterima.").locator("img")).isVisible();
        MediaContent content = ((InboundMessage.Media) server.inbox().received().get(0)).content();
        assertThat(content).isInstanceOfSatisfying(MediaContent.Stored.class, stored -> {
            assertThat(stored.mimeType()).isEqualTo("image/jpeg");
            assertThat(stored.bytes()).isLessThan(picture(3000, 2000).length);
        });
        Object width = chat.lines("Foto diterima.")
                .locator("img")
                .evaluate("img => img.decode().then(() => img.naturalWidth)");
        assertThat(width).isEqualTo(1600);
    }

    @Test
    void explainsAPlaceThatIsNotAllowed() {
        chat.press("Kirim lokasi");

        assertThat(chat.window().locator("[role=alert]")).containsText("Izin lokasi ditolak");
        assertThat(server.inbox().received()).isEmpty();
    }

    @Test
    void answersAParticularLine() {
        chat.press("Mulai");
        chat.lines("Selamat datang").getByText("Balas").click();
        assertThat(chat.window().locator(".answering")).containsText("Selamat datang");

        chat.write("Terima kasih");

        assertThat(chat.lines("Terima kasih")).hasCount(2);
        assertThat(chat.lines("Terima kasih").first().locator(".quote")).containsText("Selamat datang");
        assertThat(server.inbox().received().get(1).replyTo())
                .hasValueSatisfying(
                        reply -> assertThat(reply.platformMessageId()).isEqualTo("m2"));
    }

    @Test
    void showsWhateverIsWrittenAsWords() {
        String words = "<img src=x onerror=alert(1)><script>alert(2)</script> \u202Ebalik\u202C **tebal** \uD83D\uDE00";
        chat.page().onDialog(dialog -> {
            throw new AssertionError("a script ran");
        });

        chat.write(words);

        assertThat(chat.lines()).hasCount(2);
        String harmless = HarmlessText.of(words);
        assertThat(harmless).contains("<script>alert(2)</script>").doesNotContain("\u202E");
        assertThat(chat.window().locator(".text").allTextContents()).containsExactly(harmless, harmless);
        assertThat(chat.window().locator(".text *")).hasCount(0);
    }

    @Test
    void linksHarmlessAddressesOnly() {
        chat.write("https://contoh.go.id/a?b=1. dan javascript:alert(1) dan data:text/html,x");

        Locator links = chat.lines().last().locator(".text a");
        assertThat(links).hasCount(1);
        assertThat(links).hasAttribute("href", "https://contoh.go.id/a?b=1");
        assertThat(links).hasAttribute("rel", Pattern.compile("noopener"));
    }

    @Test
    void takesTenThousandCharactersWithoutBreakingThePage() {
        String words = "a".repeat(5_000) + " " + "WWWW\n".repeat(1_000) + "Z";

        chat.write(words.strip());

        assertThat(chat.lines()).hasCount(2);
        assertThat(overflow(chat.page())).isLessThanOrEqualTo(0);
    }

    @Test
    void keepsWordsWhileThereIsNoNetworkAndSendsThemOnce() {
        chat.press("Mulai");
        assertThat(chat.lines("Selamat datang")).isVisible();
        visitor.setOffline(true);
        chat.write("Halo dari luar jangkauan");
        assertThat(chat.lines("Halo dari luar jangkauan").locator(".state")).hasText("menunggu jaringan…");

        visitor.setOffline(false);

        assertThat(chat.lines("Halo dari luar jangkauan")).hasCount(2);
        assertThat(chat.lines("Halo dari luar jangkauan").first().locator(".state"))
                .containsText("terkirim");
        assertThat(server.inbox().received()).hasSize(2);
    }

    @Test
    void sendsWhatWaitedAfterTheServerComesBack() {
        server.inbox().available(false);
        chat.write("Halo");
        assertThat(chat.lines("Halo").locator(".state")).hasText("menunggu jaringan…");
        chat.page().reload();

        server.inbox().available(true);

        assertThat(chat.lines("Halo")).hasCount(2);
        assertThat(server.inbox().received()).hasSize(1);
    }

    @Test
    void followsTheConversationInASecondTab() {
        chat.press("Mulai");
        ChatPage second = ChatPage.open(visitor, server.at("/"));
        assertThat(second.lines("Selamat datang")).isVisible();

        chat.write("Halo dari tab pertama");

        assertThat(second.lines("Halo dari tab pertama")).hasCount(2);
    }

    @Test
    void forgetsTheConversationOnASharedComputer() {
        chat.press("Mulai");
        assertThat(chat.lines("Selamat datang")).isVisible();
        chat.press("Menu perintah");
        chat.press("Hapus percakapan dari peramban ini");

        chat.page()
                .getByText("Hapus", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(chat.button("Mulai")).isVisible();
        assertThat(chat.lines()).hasCount(0);
    }

    @Test
    void offersCommandsInAMenuForTheKeyboard() {
        chat.window().locator(".menu").focus();
        chat.page().keyboard().press("Enter");
        chat.page().keyboard().press("Tab");
        chat.page().keyboard().press("Enter");

        assertThat(chat.lines("/laporanku")).hasCount(2);
        assertThat(chat.window().locator(".commands")).isHidden();
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    }

    private static byte[] picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.DARK_GRAY));
        graphics.fillRect(0, 0, width, height);
        for (int x = 0; x < width; x += 3) {
            graphics.setColor(new Color((x * 7919) % 0xFFFFFF));
            graphics.drawLine(x, height / 2, (x * 31) % width, height);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
