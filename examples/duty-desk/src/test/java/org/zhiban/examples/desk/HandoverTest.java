package org.zhiban.examples.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** Two officers at two browsers: one hands the desk over, the other takes it. */
@NeedsBrowser
class HandoverTest extends OnADesk {
    private Page at(String user) {
        return Browser.to(browser.as(user), "handover");
    }

    private static void tickAll(Page page, String prefix) {
        page.locator("input[type=checkbox][name^=" + prefix + "]").all().forEach(Locator::check);
    }

    @Test
    void bothSignAndTheOtherBrowserFollowsLive() {
        Page outgoing = at("duty");
        Page incoming = at("next");
        String next = incoming.innerText(".who span");
        assertThat(incoming.locator("#watching")).containsText("还没有签字交班");
        Browser.assertAccessible(outgoing);

        tickAll(outgoing, "matter-");
        outgoing.click("#sign");
        assertThat(outgoing.locator("#waiting")).containsText("等待" + next + "签字接班");

        assertThat(incoming.locator("#accept fieldset")).hasCount(3);
        Browser.assertAccessible(incoming);
        incoming.click("#sign");
        assertThat(incoming.locator("#missing li.bad")).hasCount(3);
        assertThat(incoming.locator("[id^=know-]").first()).isFocused();
        tickAll(incoming, "know-");
        incoming.click("#sign");

        assertThat(incoming.locator("#offer")).isVisible();
        assertThat(outgoing.locator("#watching")).containsText(next);
        assertThat(Browser.to(outgoing, "now").locator(".holder .name").first()).hasText(next);
    }

    @Test
    void whatIsMissingIsSaidBeforeSigningAndNothingIsWritten() {
        Page page = at("duty");
        assertThat(page.locator("#missing li.bad")).hasCount(3);
        page.click("#sign");
        assertThat(page.locator("[id^=matter-]").first()).isFocused();
        tickAll(page, "matter-");
        assertThat(page.locator("#missing")).hasText("可以签字。");
        page.locator("[name^=content-]").first().fill(" ");
        assertThat(page.locator("#missing")).containsText("内容或要求未写");
        assertThat(page.locator("#offer")).isVisible();
    }

    @Test
    void aReloadInTheMiddleLosesNothing() {
        Page page = at("duty");
        page.locator("[name^=requirement-]").first().fill("每小时问一次");
        page.locator("[id^=matter-]").first().check();
        page.reload();
        assertThat(page.locator("[name^=requirement-]").first()).hasValue("每小时问一次");
        assertThat(page.locator("[id^=matter-]").first()).isChecked();
    }

    @Test
    void aServerThatRestartsUnderTheOpenPageLosesNothingAndSignsNobodyOut() {
        Page page = at("duty");
        tickAll(page, "matter-");
        int port = desk.port();
        desk.close();
        assertThat(page.locator("#line")).containsText("连接中断");
        page.click("#sign");
        assertThat(page.locator(".refusal")).containsText("不会重复登记");
        desk = RunningDesk.at(port, directory);
        assertThat(page.locator("#line")).hasText("");
        assertThat(page.locator("[id^=matter-]").first()).isChecked();
        page.click("#sign");
        assertThat(page.locator("#waiting")).isVisible();
    }

    /** The page is cut off from the news, so that it does not know of a matter the book has. */
    @Test
    void whatTheRegulationRefusesIsShownWithItsClause() {
        Page page = browser.as("duty");
        page.route("**/log/stream*", Route::abort);
        page.reload();
        Browser.to(page, "handover");
        tickAll(page, "matter-");
        browser.as("duty")
                .evaluate("import('/js/api.js').then(api => api.submit('posts/desk/matters',"
                        + " {matter: '新来-1', content: '新来事项', requirement: '办理'}))");
        page.click("#sign");
        assertThat(page.locator(".refusal")).containsText("按制度不能办理");
        assertThat(page.locator(".refusal .clause")).hasText("一(四)-5");
        assertThat(page.locator(".refusal")).containsText("新来-1");
    }

    @Test
    void itFitsAPhone() {
        Page page = Browser.to(browser.as("duty", Browser.phone()), "handover");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
    }
}
