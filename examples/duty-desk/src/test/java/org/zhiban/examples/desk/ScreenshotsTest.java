package org.zhiban.examples.desk;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
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

    @Test
    void whyAShiftIsNotFilled() throws IOException {
        try (RunningDesk desk = RunningDesk.withEverybodyAway(0, directory, "2026-11-10");
                Browser browser = Browser.on(desk)) {
            Page page = Browser.to(browser.as("secretary"), "roster");
            page.click("#month-1");
            page.click("#draft");
            page.waitForSelector("#unfilled");
            page.locator("#unfilled")
                    .screenshot(new Locator.ScreenshotOptions().setPath(DOCS.resolve("unfilled-zh.png")));
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
            open(page, screen);
            shoot(page, screen + "-" + name);
        }
        readBack(page);
        shoot(page, "form-" + name);
    }

    private static void shoot(Page page, String name) {
        Browser.assertFits(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(DOCS.resolve(name + ".png"))
                .setFullPage(true)
                .setClip(0, 0, page.viewportSize().width, Math.min(HIGHEST, height(page))));
    }

    /** The record of this shift, with an entry that was corrected. */
    private static void readBack(Page page) {
        Browser.to(page, "record");
        page.locator("#forms li:has(.tag) a").click();
        page.waitForSelector("#entries");
        if (page.locator(".correction").count() == 0) {
            page.locator("#entries .small").nth(2).click();
            page.fill("[name=correction]", "停水小区应为四个，含光明小区");
            page.fill("[name=reason]", "初报漏记一个小区");
            page.click("#entries form button.main");
            page.waitForSelector(".correction");
        }
    }

    /** A citizen's call as it is being written down, with a number that is not yet whole. */
    private static void calledAbout(Page page) {
        page.click("#kind-mayor-line-record");
        page.waitForSelector("#kind-mayor-line-record[aria-current]");
        page.fill("[name='caller/name']", "孙秀兰");
        page.fill("[name='caller/phone']", "138442");
        page.selectOption("[name=topic]", "water");
        page.fill("[name=place]", "河北街光明小区");
        page.fill("[name=content]", "下午四时起停水，无人告知何时恢复");
    }

    /** What lies one click away is on the picture too. */
    private static void open(Page page, String screen) {
        if (screen.equals("record")) {
            calledAbout(page);
        } else if (screen.equals("emergency")) {
            page.locator("#list-open a").first().click();
            page.waitForSelector("#next");
        } else if (screen.equals("inspection")) {
            page.locator("#found .evidence button").nth(1).click();
            page.waitForSelector("#found .entry code");
            page.click("#verify");
            page.waitForSelector("#verified code");
        } else if (screen.equals("regulation")) {
            page.locator("#articles summary").nth(1).click();
        }
    }

    private static int height(Page page) {
        return (int) page.evaluate("document.documentElement.scrollHeight");
    }
}
