package org.zhiban.examples.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.StaffId;

/** Two officers at two browsers: one hands the desk over, the other takes it. */
@NeedsBrowser
class HandoverTest extends OnADesk {
    private static final Instant BEFORE_ONE =
            OffsetDateTime.parse("2026-10-02T12:56:00+08:00").toInstant();

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

    /** The page of somebody who gets no news, and so does not know of a matter the book comes to have. */
    private Page cutOff(String user) {
        Page page = browser.as(user);
        page.addInitScript("window.EventSource = class extends EventTarget { close() {} }");
        page.reload();
        return Browser.to(page, "handover");
    }

    private void registered(String user) {
        browser.as(user)
                .evaluate("import('/js/api.js').then(api => api.submit('posts/desk/matters',"
                        + " {matter: '新来-1', content: '新来事项', requirement: '办理'}))");
    }

    @Test
    void whatTheRegulationRefusesIsShownWithItsClause() {
        Page page = cutOff("duty");
        tickAll(page, "matter-");
        registered("duty");
        page.click("#sign");
        assertThat(page.locator(".refusal")).containsText("按制度不能办理");
        assertThat(page.locator(".refusal .clause")).hasText("一(四)-5");
        assertThat(page.locator(".refusal")).containsText("新来-1");
    }

    /** Nobody signed at six; three quarters of an hour later the post is vacant. */
    @Test
    void aPostNobodyHandsOverIsTakenBeforeTheDutyLeader() {
        goTo(RunningDesk.BEFORE_THE_NIGHT.plus(Duration.ofMinutes(55)), directory);
        Page page = at("next");
        String next = page.innerText(".who span");
        assertThat(page.locator("#take")).containsText("无人交班");
        assertThat(page.locator("#take .clause")).hasText("一(四)-6");
        Browser.assertAccessible(page);
        page.click("#sign");
        assertThat(page.locator("#offer")).isVisible();
        assertThat(Browser.to(page, "now").locator(".holder .name").first()).hasText(next);
    }

    @Test
    void whoTakesAVacantPostLeavesNoOpenMatterOut() {
        goTo(RunningDesk.BEFORE_THE_NIGHT.plus(Duration.ofMinutes(55)), directory);
        Page page = cutOff("next");
        registered("duty");
        page.click("#sign");
        assertThat(page.locator(".refusal .clause").first()).hasText("一(四)-5");
        assertThat(page.locator(".refusal")).containsText("新来-1");
    }

    /** A holiday is divided at one o'clock; who has the morning stands in for who has the afternoon. */
    @Test
    void whoHasTheNextShiftTooStaysOn() {
        goTo(BEFORE_ONE, directory.resolve("holiday"));
        standIn(rostered(BEFORE_ONE));
        Page page = at("duty");
        String me = page.innerText(".who span");
        assertThat(page.locator(".pair .name").nth(1)).hasText(me);
        Browser.assertAccessible(page);
        page.click("#sign");
        assertThat(page.locator("#offer")).isVisible();
        assertThat(Browser.to(page, "now").locator(".holder .name").first()).hasText(me);
    }

    @Test
    void whoIsNoLongerNamedForTheNextShiftDoesNotStayOn() {
        goTo(BEFORE_ONE, directory.resolve("holiday"));
        StaffId afternoon = rostered(BEFORE_ONE.plus(Duration.ofMinutes(10)));
        standIn(rostered(BEFORE_ONE));
        Page page = cutOff("duty");
        standIn(afternoon);
        page.click("#sign");
        assertThat(page.locator(".refusal .clause").first()).hasText("一(四)-1");
    }

    private FrontDesk office() {
        return desk.context().getBean(FrontDesk.class);
    }

    private StaffId rostered(Instant time) {
        return office().publicView().rostered(DemoMonth.DESK, time).get(0).id();
    }

    /** Takes the afternoon over from whoever has it, as the secretariat writes it down. */
    private void standIn(StaffId person) {
        Instant afternoon = BEFORE_ONE.plus(Duration.ofMinutes(10));
        StaffId was = rostered(afternoon);
        Shift shift = office().publicView().plan().at(DemoMonth.DESK, afternoon).orElseThrow();
        SubstituteDuty command = new SubstituteDuty(
                shift.id(), was, person, "临时有事", Set.of(was, person), Optional.empty(), Optional.empty());
        assertThat(office().submit(command, StaffId.of("M01")).refusals()).isEmpty();
    }

    @Test
    void itFitsAPhone() {
        Page page = Browser.to(browser.as("duty", Browser.phone()), "handover");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
    }
}
