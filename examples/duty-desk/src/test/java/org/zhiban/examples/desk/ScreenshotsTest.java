package org.zhiban.examples.desk;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of the README, taken with {@code -Dscreenshots=true}: every screen in both languages, and on a phone. */
@NeedsBrowser
@EnabledIfSystemProperty(named = "screenshots", matches = "true", disabledReason = "only with -Dscreenshots=true")
class ScreenshotsTest {
    private static final Path DOCS = Path.of("docs");

    private static final int HIGHEST = 1_100;

    @TempDir
    Path directory;

    @Test
    void everyScreenInBothLanguagesAndOnAPhone() {
        try (RunningDesk desk = RunningDesk.in(directory);
                Browser browser = Browser.on(desk)) {
            take(browser, Browser.desktop(), false, "zh");
            take(browser, Browser.desktop(), true, "en");
            take(browser, Browser.phone(), false, "phone");
            take(browser, Browser.darkPhone(), false, "dark");
        }
    }

    private static void take(Browser browser, NewContextOptions options, boolean isEnglish, String name) {
        Page page = browser.as("duty", options);
        if (isEnglish) {
            page.click("#language");
            page.waitForSelector("main[lang=en]");
        }
        List<String> screens = page.locator("nav a").all().stream()
                .map(link -> link.getAttribute("id").substring("nav-".length()))
                .toList();
        for (String screen : screens) {
            Browser.to(page, screen);
            Browser.assertFits(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(DOCS.resolve(screen + "-" + name + ".png"))
                    .setFullPage(true)
                    .setClip(0, 0, page.viewportSize().width, Math.min(HIGHEST, height(page))));
        }
    }

    private static int height(Page page) {
        return (int) page.evaluate("document.documentElement.scrollHeight");
    }
}
