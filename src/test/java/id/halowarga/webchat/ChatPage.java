package id.halowarga.webchat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** The page of the web chat in the words of a visitor. */
public final class ChatPage {
    private final Page page;
    private final Locator window;

    private ChatPage(Page page, String kind) {
        this.page = page;
        this.window = page.locator("[data-kind=" + kind + "]");
    }

    /**
     * Opens the page.
     *
     * @param visitor the browser
     * @param address the page's address
     * @return the citizen's window
     */
    public static ChatPage open(BrowserContext visitor, URI address) {
        Page page = visitor.newPage();
        page.navigate(address.toString());
        return new ChatPage(page, "citizen");
    }

    /**
     * The handlers' window of a demonstration.
     *
     * @return the window
     */
    public ChatPage staff() {
        return new ChatPage(page, "staff");
    }

    /**
     * The browser's page.
     *
     * @return the page
     */
    public Page page() {
        return page;
    }

    /**
     * The window.
     *
     * @return its element
     */
    public Locator window() {
        return window;
    }

    /**
     * Presses a button in the window.
     *
     * @param label its label
     */
    public void press(String label) {
        button(label).last().click();
    }

    /**
     * A button in the window.
     *
     * @param label its label
     * @return the newest one is the last
     */
    public Locator button(String label) {
        return window.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    /**
     * Writes and sends words.
     *
     * @param words the words
     */
    public void write(String words) {
        field().fill(words);
        field().press("Enter");
    }

    /**
     * Where words are written.
     *
     * @return the text field
     */
    public Locator field() {
        return window.getByRole(AriaRole.TEXTBOX);
    }

    /**
     * The lines with some words.
     *
     * @param words part of their words
     * @return the lines
     */
    public Locator lines(String words) {
        return window.locator(".line", new Locator.LocatorOptions().setHasText(words));
    }

    /**
     * All lines.
     *
     * @return the lines in order
     */
    public Locator lines() {
        return window.locator(".line");
    }
}
