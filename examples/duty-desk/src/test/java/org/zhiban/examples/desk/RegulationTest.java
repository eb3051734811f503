package org.zhiban.examples.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The regulation clause by clause: what it says, what holds it, what proves it. */
@NeedsBrowser
class RegulationTest extends OnOneDesk {
    private static Locator clause(Page page, String id) {
        return page.locator("[id='clause-" + id + "']");
    }

    @Test
    void everyClauseIsThereWithItsRulesItsParametersAndItsProof() throws IOException {
        Page page = Browser.to(browser.as("duty"), "regulation");
        long clauses = Files.readAllLines(Path.of("../../examples/regulations/jiaohe-proof.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .distinct()
                .count();
        assertThat(page.locator(".law")).hasCount((int) clauses);
        assertThat(page.locator(".unproven")).hasCount(0);
        Locator onTime = clause(page, "一(四)-2");
        assertThat(onTime).containsText("义务");
        assertThat(onTime).containsText("Handovers are on time.");
        onTime.locator("summary").click();
        assertThat(onTime.locator(".rules")).containsText("HANDOVER_LATE");
        assertThat(onTime.locator(".rules")).containsText("G19");
        assertThat(onTime.locator(".parameters")).containsText("可提前交接：30分钟");
        assertThat(onTime.locator(".accepting")).containsText("HandingOverTest");
        assertThat(onTime.locator(".refusing")).containsText("HandingOverTest");
        Browser.assertAccessible(page);
    }

    @Test
    void aClauseThatIsExemptSaysWhy() {
        Page page = Browser.to(browser.as("duty"), "regulation");
        Locator neatly = clause(page, "三(三)-4");
        assertThat(neatly.locator(".exempt")).hasText("免证");
        neatly.locator("summary").click();
        assertThat(neatly).containsText("电子记录无字迹");
        assertThat(page.locator("#sum")).containsText("4 条免证");
    }

    @Test
    void aClauseMarkElsewhereLeadsToItsClause() {
        Page page = browser.as("duty");
        page.locator("#found .clause").first().click();
        Locator marked = clause(page, "二(二)1-3");
        assertThat(marked).isInViewport();
        assertThat(marked).isFocused();
        assertThat(page.locator(".law.marked")).hasCount(1);
        assertThat(marked.locator(".rules")).isVisible();
        Browser.assertAccessible(page);
        page.reload();
        assertThat(clause(page, "二(二)1-3")).isInViewport();
    }

    @Test
    void wordsAreLookedForAndAMarkedClauseIsNeverHiddenByThem() {
        Page page = Browser.to(browser.as("duty"), "regulation");
        page.locator("#search").pressSequentially("空岗 post_vacant");
        assertThat(page.locator(".law:visible")).hasCount(1);
        assertThat(page.locator("#hits")).hasText("1 条");
        assertThat(page.locator("#articles > section:visible")).hasCount(1);
        page.evaluate("location.hash = '#regulation/' + encodeURIComponent('三(七)-1')");
        assertThat(clause(page, "三(七)-1")).isInViewport();
        assertThat(page.locator("#search")).hasValue("");
    }

    @Test
    void theReportCanBeTakenAway() throws IOException {
        Page page = Browser.to(browser.as("duty"), "regulation");
        assertThat(Saved.pdf(page, "#get-regulation")).contains("交接要准时").contains("HandingOverTest");
    }

    @Test
    void anOutsiderIsShownNoRegulation() {
        Page page = browser.outsiderAt("/#regulation");
        assertThat(page.locator(".law")).hasCount(0);
        Browser.assertForbidden(page, "duty/regulation", "reports/grounds?lang=zh");
    }

    /** The menu is wider than a phone: where one is, is seen. */
    @Test
    void theMenuOfAPhoneShowsWhereOneIs() {
        Page page = browser.as("duty", Browser.phone());
        page.evaluate("location.hash = '#regulation'");
        page.waitForSelector("main[data-shown=regulation]");
        assertThat(page.locator("#nav-regulation")).isInViewport(new IsInViewportOptions().setRatio(0.9));
    }

    @Test
    void itFitsAPhoneAndSpeaksEnglish() {
        Page page = Browser.to(browser.as("duty", Browser.phone()), "regulation");
        page.click("#all");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
        page.click("#language");
        assertThat(page.locator("h1")).hasText("Regulation");
        assertThat(clause(page, "一(四)-2").locator(".says")).hasText("Handovers are on time.");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
    }
}
