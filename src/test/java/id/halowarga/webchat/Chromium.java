package id.halowarga.webchat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser for tests of the page: the machine's Chromium, without a window. Tests are skipped where there is none. */
public final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts the browser.
     *
     * @return the browser
     */
    public static Chromium start() {
        Optional<Path> program = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium on this machine");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setHeadless(true)
                        .setArgs(QUIET));
        return new Chromium(playwright, browser);
    }

    /**
     * A visitor with a large screen.
     *
     * @return a browser without cookies
     */
    public BrowserContext desktop() {
        return visitor(1280, 800, false, ColorScheme.LIGHT);
    }

    /**
     * A visitor with a small phone.
     *
     * @return a browser without cookies
     */
    public BrowserContext phone() {
        return visitor(360, 740, true, ColorScheme.LIGHT);
    }

    /**
     * A visitor.
     *
     * @param width  of the screen, CSS pixels
     * @param height of the screen, CSS pixels
     * @param touch  whether it is touched
     * @param scheme light or dark
     * @return a browser without cookies
     */
    public BrowserContext visitor(int width, int height, boolean touch, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setColorScheme(scheme));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onPage(this::listen);
        return context;
    }

    private void listen(Page page) {
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    /**
     * What scripts failed at and what the page's content security policy forbade.
     *
     * @return the browser's words
     */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
