package id.halowarga.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Geolocation;
import id.halowarga.HaloWarga;
import id.halowarga.server.embedded.EarlyStart;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as anybody gets it who starts it with nothing configured: a report's whole way, on one page. */
class WholeApplicationOnThePageTest {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,5}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{6}");

    @TempDir
    static Path data;

    private static Chromium chromium;
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        application = application("0");
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
            chromium.close();
        }
    }

    private static ConfigurableApplicationContext application(String port) {
        SpringApplication application = new SpringApplication(HaloWarga.class);
        application.addInitializers(new EarlyStart());
        return application.run("--server.port=" + port, "--halo.data-dir=" + data);
    }

    private static String port() {
        return String.valueOf(application.getEnvironment().getProperty("local.server.port"));
    }

    @Test
    void carriesAReportToTheUnitAndTheAnswerBackAcrossARestart() {
        try (BrowserContext visitor = chromium.desktop()) {
            ChatPage citizen = ChatPage.open(visitor, URI.create("http://localhost:" + port() + "/"));
            ChatPage staff = citizen.staff();

            String number = report(visitor, citizen);
            assertThat(staff.lines(number)).isVisible();
            assertThat(staff.window().getByLabel("Anda sebagai")).not().hasValue("operator");
            staff.press("Terima");
            assertThat(staff.lines(number)).hasCount(2);

            restart();
            staff.lines(number).first().getByText("Balas").click();
            staff.write("Tim kami datang besok pagi untuk menambal jalan.");

            assertThat(citizen.lines("Tim kami datang besok pagi")).isVisible();
            assertThat(chromium.complaints()).allMatch(complaint -> complaint.startsWith("Failed to load resource"));
        }
    }

    private static String report(BrowserContext visitor, ChatPage citizen) {
        visitor.grantPermissions(List.of("geolocation"));
        visitor.setGeolocation(new Geolocation(-6.5944, 106.7892));
        citizen.press("Mulai");
        assertThat(citizen.button("Lapor masalah")).isVisible();
        citizen.write("Jalan berlubang besar di depan pasar, sudah dua motor jatuh");
        citizen.press("Kirim lokasi saya");
        citizen.press("Lanjut tanpa tambahan");
        citizen.press("Terbuka");
        citizen.press("Kirim");
        Locator receipt = citizen.lines("Nomor:");
        assertThat(receipt).isVisible();
        Matcher number = NUMBER.matcher(receipt.textContent());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static void restart() {
        String port = port();
        application.close();
        application = application(port);
    }
}
