package org.zhiban.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser without a window, on a running desk; each page is one person at one machine. */
final class Browser implements AutoCloseable {
    /** Remembers that something was printed; to be set before the page is loaded. */
    static final String PRINTS = "window.print = () => { window.printed = true; };";

    private static final int WAIT_MILLIS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    private Browser(Playwright playwright, String address) {
        this.playwright = playwright;
        this.address = address;
        this.chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-lcd-text",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Browser on(RunningDesk desk) {
        PlaywrightAssertions.setDefaultAssertionTimeout(WAIT_MILLIS);
        return new Browser(
                Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))),
                desk.address());
    }

    static boolean isThere() {
        return executable().isPresent();
    }

    private static Optional<Path> executable() {
        return Stream.concat(
                        Optional.ofNullable(System.getProperty("chromium")).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The page of a machine nobody has signed in at. */
    Page page(NewContextOptions options) {
        BrowserContext context = chromium.newContext(options.setBaseURL(address));
        context.setDefaultTimeout(WAIT_MILLIS);
        return context.newPage();
    }

    static NewContextOptions desktop() {
        return new NewContextOptions().setViewportSize(1280, 860);
    }

    static NewContextOptions phone() {
        return new NewContextOptions().setViewportSize(360, 740);
    }

    static NewContextOptions darkPhone() {
        return phone().setColorScheme(ColorScheme.DARK);
    }

    /** A desktop of somebody who signs in. */
    Page as(String user) {
        return as(user, desktop());
    }

    Page as(String user, NewContextOptions options) {
        Page page = page(options);
        page.navigate("/");
        signIn(page, user);
        page.waitForSelector("main[data-shown]");
        return page;
    }

    static void signIn(Page page, String user) {
        page.fill("[name=username]", user);
        page.fill("[name=password]", "duty");
        page.click("button.main");
    }

    /** Goes to a screen by its menu. */
    static Page to(Page page, String screen) {
        page.click("#nav-" + screen);
        page.waitForSelector("main[data-shown=" + screen + "]");
        return page;
    }

    /** The page of somebody who is nobody of this office, and is told so. */
    Page outsiderAt(String address) {
        Page page = page(desktop());
        page.navigate(address);
        signIn(page, "outsider");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("不是本单位在册人员");
        return page;
    }

    static void assertForbidden(Page page, String... paths) {
        for (String path : paths) {
            assertThat(page.evaluate("path => fetch(path).then(answer => answer.status)", path))
                    .as(path)
                    .isEqualTo(403);
        }
    }

    /** No rule of WCAG 2 up to AA, as far as a machine can tell, is broken. */
    static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .as("axe on " + page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }

    /** The screen is no wider than the page: nothing is cut off or has to be pushed aside. */
    static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels too wide")
                .isEqualTo(0);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
