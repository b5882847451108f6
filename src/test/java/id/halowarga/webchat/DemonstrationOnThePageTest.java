package id.halowarga.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Geolocation;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Both sides of a report on one page, in a real browser. */
class DemonstrationOnThePageTest {
    private final Chromium chromium = Chromium.start();
    private final WebchatServer server = WebchatServer.start();

    DemonstrationOnThePageTest() {
        TalkingBot.answerOn(server);
    }

    @AfterEach
    void stop() {
        server.close();
        chromium.close();
    }

    @Test
    void turnsToTheUnitThatReceivesTheReport() {
        try (BrowserContext visitor = chromium.desktop()) {
            ChatPage citizen = ChatPage.open(visitor, server.at("/"));
            ChatPage staff = citizen.staff();
            assertThat(citizen.page().getByText("Mode demonstrasi")).isVisible();
            assertThat(desk(staff)).hasValue("operator");

            report(visitor, citizen);

            assertThat(desk(staff)).hasValue("dpupr");
            assertThat(staff.lines("Tiket baru")).isVisible();
            staff.press("Terima");
            assertThat(staff.lines("Anda terima")).isVisible();
            assertThat(staff.button("Tanya")).isEnabled();
            assertThat(server.inbox().received())
                    .last()
                    .isInstanceOfSatisfying(
                            InboundMessage.ButtonPress.class,
                            press -> assertThat(press.sender().chat()).isEqualTo(TalkingBot.DESK));
        }
    }

    @Test
    void staysWithAUnitWhoseStaffIsWriting() {
        try (BrowserContext visitor = chromium.desktop()) {
            ChatPage citizen = ChatPage.open(visitor, server.at("/"));
            ChatPage staff = citizen.staff();
            assertThat(desk(staff)).hasValue("operator");
            staff.field().fill("Saya sedang menulis");

            server.say(TalkingBot.DESK, OutboundMessage.of(RichText.plain("Tiket baru untuk Dinas PU")));

            assertThat(staff.window().locator("option[value=dpupr]")).containsText("1 baru");
            assertThat(desk(staff)).hasValue("operator");
            assertThat(staff.field()).hasValue("Saya sedang menulis");
        }
    }

    @Test
    void showsOneSideAtATimeOnAPhone() {
        try (BrowserContext visitor = chromium.phone()) {
            ChatPage citizen = ChatPage.open(visitor, server.at("/"));
            ChatPage staff = citizen.staff();
            assertThat(staff.window()).isHidden();

            report(visitor, citizen);
            Locator tab = citizen.page().locator("[data-window=staff]");
            assertThat(tab.locator(".badge")).hasText("1");
            tab.click();

            assertThat(staff.lines("Tiket baru")).isVisible();
            assertThat(citizen.window()).isHidden();
        }
    }

    private static Locator desk(ChatPage staff) {
        return staff.window().getByLabel("Anda sebagai");
    }

    private static void report(BrowserContext visitor, ChatPage citizen) {
        visitor.grantPermissions(List.of("geolocation"));
        visitor.setGeolocation(new Geolocation(-6.5944, 106.7892));
        citizen.press("Mulai");
        citizen.press("Buat laporan");
        citizen.write("Ada jalan berlubang di depan pasar");
        citizen.press("Kirim lokasi saya");
        citizen.window().locator("[data-payload=kirim]").click();
        assertThat(citizen.lines("tercatat dengan nomor")).isVisible();
    }
}
