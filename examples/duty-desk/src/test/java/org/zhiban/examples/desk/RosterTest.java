package org.zhiban.examples.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A month's roster on the screen: drafted, proposed, published, and changed. */
@NeedsBrowser
class RosterTest extends OnADesk {
    private static final String NIGHTS = "[data-date='%s'] [id*='-night/']";

    private Page at(String user) {
        return Browser.to(browser.as(user), "roster");
    }

    private static Locator night(Page page, String date) {
        return page.locator(NIGHTS.formatted(date));
    }

    @Test
    void thePublishedMonthIsACalendarWithTheTurnsOfEach() {
        Page page = at("duty");
        assertThat(page.locator("#calendar [data-date]")).hasCount(31);
        assertThat(page.locator("#status")).hasText("已公布");
        assertThat(page.locator(".chip.empty")).hasCount(0);
        String name = night(page, "2026-10-29").innerText();
        assertThat(page.locator("#counts tbody tr").filter(new Locator.FilterOptions().setHasText(name)))
                .hasCount(1);
        Browser.assertAccessible(page);
    }

    @Test
    void itIsSavedForTheWallForExcelAndForCalendars() throws IOException {
        Page page = at("duty");
        String night = night(page, "2026-10-29").innerText();
        assertThat(Saved.pdf(page, "#save-wall")).contains(night);
        try (XSSFWorkbook excel = Saved.excel(page, "#save-excel");
                XSSFWorkbook counted = Saved.excel(page, "#save-statistics")) {
            assertThat(new XSSFExcelExtractor(excel).getText()).contains(night);
            assertThat(new XSSFExcelExtractor(counted).getText()).contains(night);
        }
        String office = calendar(page, "#save-calendar");
        assertThat(office.lines()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR");
        assertThat(turns(office)).hasSizeGreaterThan(31);
        assertThat(turns(calendar(page, "#save-mine"))).isNotEmpty().hasSizeLessThan(31);
    }

    private static String calendar(Page page, String link) throws IOException {
        return new String(Saved.bytes(page, link), StandardCharsets.UTF_8);
    }

    private static List<String> turns(String calendar) {
        return calendar.lines().filter("BEGIN:VEVENT"::equals).toList();
    }

    @Test
    void theNextMonthIsDraftedChangedProposedAndPublished() {
        Page page = at("secretary");
        page.click("#month-1");
        page.click("#draft");
        assertThat(page.locator("#balance li")).not().hasCount(0);
        assertThat(page.locator("#status")).hasText("草稿，只在本机");
        page.reload();
        assertThat(page.locator("#calendar [data-date]")).hasCount(30);

        String one = night(page, "2026-11-03").innerText();
        String other = night(page, "2026-11-10").innerText();
        night(page, "2026-11-03").click();
        night(page, "2026-11-10").click();
        page.click("#change-do");
        assertThat(night(page, "2026-11-03")).hasText(other);
        assertThat(night(page, "2026-11-10")).hasText(one);

        page.click("#propose");
        assertThat(page.locator("#status")).hasText("已提出，尚未公布");
        page.click("#publish");
        assertThat(page.locator("#status")).hasText("已公布");
        assertThat(night(page, "2026-11-03")).hasText(other);
    }

    @Test
    void whoDoesNotArrangeTheRosterIsToldByWhichClause() {
        Page page = at("leader");
        page.click("#month-1");
        page.click("#draft");
        page.click("#propose");
        assertThat(page.locator("#told .clause").first()).hasText("一(二)-9");
        assertThat(page.locator("#status")).hasText("草稿，只在本机");
    }

    /** The nights of the 29th and 30th, exchanged by dragging one onto the other; and refused until both agree. */
    @Test
    void peopleArePutOntoOneAnotherByHandAndTheRegulationAsksForConsent() {
        Page page = at("secretary");
        String one = night(page, "2026-10-29").innerText();
        String other = night(page, "2026-10-30").innerText();
        night(page, "2026-10-29").dragTo(night(page, "2026-10-30"));
        page.click("#change-do");
        assertThat(page.locator("#change .refusal .clause").first()).hasText("一(二)-9");
        assertThat(night(page, "2026-10-29")).hasText(one);

        page.fill("[name=reason]", "家中有事");
        page.check("#consent");
        page.click("#change-do");
        assertThat(night(page, "2026-10-29")).hasText(other);
        assertThat(page.locator("#status")).containsText("第 1 次调整");
    }

    @Test
    void theKeyboardAloneIsEnoughAndANightIsForMen() {
        Page page = at("secretary");
        night(page, "2026-10-30").focus();
        page.keyboard().press("Enter");
        assertThat(night(page, "2026-10-30")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("Escape");
        assertThat(page.locator("#change")).isHidden();

        page.keyboard().press("Enter");
        page.locator("[name=instead]").selectOption("M03");
        page.locator("[name=reason]").pressSequentially("ill");
        assertThat(page.locator("[name=reason]")).hasValue("ill");
        page.locator("#consent").press("Space");
        page.locator("#change-do").press("Enter");
        assertThat(page.locator("#change .refusal")).containsText("一(二)-7");
    }

    @Test
    void theMonthIsPrintedWithoutWhatIsAroundIt() throws IOException {
        Page page = browser.as("duty");
        page.addInitScript(Browser.PRINTS);
        page.reload();
        Browser.to(page, "roster");
        assertThat(Saved.printed(page, "#print"))
                .contains(night(page, "2026-10-29").innerText())
                .doesNotContain("打印", "交接班", "退出");
    }

    @Test
    void aReloadInTheMiddleOfAChangeLosesNothing() {
        Page page = at("secretary");
        String one = night(page, "2026-10-29").innerText();
        String other = night(page, "2026-10-30").innerText();
        night(page, "2026-10-29").click();
        page.fill("[name=reason]", "家中有事");
        page.reload();
        assertThat(page.locator("[name=reason]")).hasValue("家中有事");
        assertThat(night(page, "2026-10-29")).hasAttribute("aria-pressed", "true");

        night(page, "2026-10-30").click();
        page.check("#consent");
        page.reload();
        assertThat(page.locator("#change")).containsText(one);
        assertThat(page.locator("#change")).containsText(other);
        page.click("#change-do");
        assertThat(night(page, "2026-10-29")).hasText(other);
        assertThat(page.locator("#change")).isHidden();

        night(page, "2026-10-29").click();
        assertThat(page.locator("[name=reason]")).hasValue("");
        page.keyboard().press("Escape");
        page.reload();
        assertThat(page.locator("#calendar [data-date]")).hasCount(31);
        assertThat(page.locator("#change")).isHidden();
    }

    /** The whole office is on leave on one day. */
    @Test
    void whyAShiftCouldNotBeFilledIsToldPersonByPerson() throws IOException {
        int port = desk.port();
        desk.close();
        desk = RunningDesk.withEverybodyAway(port, directory, "2026-11-10");
        Page page = at("secretary");
        page.click("#month-1");
        page.click("#draft");
        Locator night =
                page.locator("#unfilled li").filter(containing("11月10日")).filter(containing("晚班"));
        assertThat(night).hasCount(1);
        assertThat(night).containsText("休假或外出：");
        assertThat(night).containsText("李强");
        assertThat(page.locator("[data-date='2026-11-10'] .chip.empty")).not().hasCount(0);
        Browser.assertAccessible(page);
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void itFitsAPhone() {
        Page page = Browser.to(browser.as("duty", Browser.phone()), "roster");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
    }
}
