package org.zhiban.examples.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An emergency from the first call to the archive, and what the regulation refuses on the way. */
@NeedsBrowser
class EmergencyTest extends OnOneDesk {
    private static Page at(String user) {
        return Browser.to(browser.as(user), "emergency");
    }

    /** A call of which only the place and the course are known. */
    private static Page called(String place) {
        Page page = at("duty");
        page.click("#record-call");
        page.fill("#record-ask-place", place);
        page.fill("#record-ask-course", "厂房起火");
        page.click("#act-record-do");
        assertThat(page.locator("#next")).isVisible();
        return page;
    }

    private static Page alsoAt(String user, Page other) {
        Page page = browser.as(user);
        page.navigate(other.url());
        assertThat(page.locator("#next")).isVisible();
        return page;
    }

    private static Locator next(Page page) {
        return page.locator("#next .what");
    }

    private static void does(Page page, String step, String action) {
        assertThat(next(page)).containsText(step);
        page.click("#act-" + action + "-do");
    }

    private static void open(Page page, String action) {
        page.click("#other-" + action);
    }

    private static void handle(Page page, String step, String what) {
        assertThat(next(page)).containsText(step);
        page.fill("#handle-text", what);
        page.click("#act-handle-do");
    }

    private static void draft(Page page, String step, boolean isFollowUp) {
        assertThat(next(page)).containsText(step);
        if (isFollowUp) {
            page.click("#write-unchanged");
        }
        page.fill("#write-text", step + "：新街工业园厂房起火，正在扑救。");
        page.click("#act-write-do");
        does(page, "与市委办核对一致", "coordinate");
    }

    private static void approve(Page duty, Page mayor) {
        assertThat(next(duty)).containsText("请市领导审批");
        does(mayor, "请审批第", "approve");
    }

    private static void send(Page page, String step) {
        assertThat(next(page)).containsText(step);
        page.fill("#send-receipt", "值班员小李");
        page.click("#act-send-do");
    }

    @Test
    void whatIsPressedWhileNewsComesIsStillDone() {
        Page duty = called("新街工业园四号厂房");
        Page leader = alsoAt("leader", duty);
        open(leader, "instruct");
        leader.fill("#instruct-text", "疏散周边");
        assertThat(next(duty)).containsText("立即报告带班领导");
        duty.hover("#act-tell-do");
        List<Route> held = new ArrayList<>();
        duty.route("**/deadlines", held::add);
        leader.click("#act-instruct-do");
        duty.waitForCondition(() -> !held.isEmpty());
        duty.mouse().down();
        duty.unroute("**/deadlines");
        duty.waitForResponse(answer -> answer.url().contains("/deadlines"), () -> held.forEach(Route::resume));
        duty.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        duty.mouse().up();
        assertThat(next(duty)).not().containsText("立即报告带班领导");
        assertThat(duty.locator("#instructions")).containsText("疏散周边");
    }

    @Test
    void fromTheFirstCallToTheArchive() {
        Page duty = at("duty");
        duty.click("#record-call");
        duty.fill("#record-ask-caller-name", "李国强");
        duty.fill("#record-ask-caller-organisation", "新街工业园");
        duty.fill("#record-ask-caller-phone", "0432-67190033");
        duty.fill("#record-ask-time", "十分钟前");
        duty.fill("#record-ask-place", "新街工业园三号厂房");
        duty.fill("#record-ask-course", "厂房起火，有人被困");
        duty.selectOption("#record-kind", "安全事故");
        assertThat(duty.locator("#record-category-accident")).isChecked();
        duty.check("#record-grade-especially-grave");
        duty.fill("#record-number-trapped", "3");
        duty.fill("#record-occurred", "2026-10-28T17:40");
        Browser.assertAccessible(duty);
        duty.click("#act-record-do");

        assertThat(next(duty)).containsText("立即报告带班领导");
        assertThat(duty.locator("#next .limit .countdown")).isVisible();
        assertThat(duty.locator("#known")).containsText("待核实");
        Browser.assertAccessible(duty);
        Page leader = alsoAt("leader", duty);

        does(duty, "立即报告带班领导", "tell");
        does(leader, "您已被报告", "acknowledge");
        assertThat(duty.locator("#link-duty-leader")).containsText("已签收");
        open(leader, "instruct");
        leader.fill("#instruct-text", "全力救人，疏散周边");
        leader.click("#act-instruct-do");
        assertThat(duty.locator("#instructions")).containsText("全力救人");
        assertThat(duty.locator("#link-principal-leader")).containsText("已报告");
        draft(duty, "拟首报", false);
        Page mayor = alsoAt("mayor", duty);
        approve(duty, mayor);

        send(duty, "特别重大：先口头报吉林市政府值班室");
        send(duty, "先口头报市委办");
        send(duty, "先口头报应急管理局");
        handle(duty, "落实第1号指示", "三人全部救出");
        send(duty, "补报书面：吉林市政府值班室");
        send(duty, "补报书面：市委办");
        send(duty, "补报书面：应急管理局");
        draft(duty, "拟续报", true);
        approve(duty, mayor);
        send(duty, "吉林市政府值班室");
        send(duty, "市委办");
        draft(duty, "拟终报", true);
        approve(duty, mayor);
        send(duty, "吉林市政府值班室");
        send(duty, "市委办");
        assertThat(next(duty)).hasText("答复来电人");
        duty.fill("#answer-text", "火已扑灭，三人救出");
        duty.click("#act-answer-do");
        assertThat(next(duty)).hasText("办结");
        duty.fill("#close-text", "火已扑灭，无人死亡");
        duty.click("#act-close-do");
        does(duty, "归档", "archive");

        assertThat(next(duty)).hasText("已归档，只能查阅。");
        assertThat(duty.locator("form")).hasCount(0);
        assertThat(next(leader)).hasText("已归档，只能查阅。");
        assertThat(duty.locator("#timeline")).containsText("三人全部救出");
        Browser.assertAccessible(duty);
        assertThat(at("next").locator("#list-archived")).containsText("新街工业园三号厂房");
    }

    @Test
    void whatIsUnknownStaysOpenAndNothingIsInTheWay() {
        Page page = at("duty");
        page.click("#record-call");
        page.click("#act-record-do");
        assertThat(next(page)).containsText("立即报告带班领导");
        assertThat(page.locator("#known .tag.warning")).hasCount(9);
    }

    @Test
    void whoIsToldIfNobodyAcknowledgesIsCountedDownUntilSomebodyDoes() {
        Page page = called("吉林大街");
        does(page, "立即报告带班领导", "tell");
        assertThat(next(page)).containsText("等待领导签收");
        assertThat(page.locator("#next .limit .countdown")).containsText("还有");
        assertThat(page.locator("#next .clause")).hasText("一(三)-6");
        page.click("#act-acknowledge-do");
        assertThat(next(page)).containsText("回拨核实");
        page.fill("#update-source", "回拨来电人");
        page.check("#update-verified");
        page.fill("#update-ask-cause", "电线短路");
        page.click("#act-update-do");
        assertThat(page.locator("#known")).containsText("电线短路");
        assertThat(next(page)).containsText("拟首报");
        assertThat(page.locator("#write-text")).hasValue("吉林大街，厂房起火。原因：电线短路。");
    }

    /** Told a while ago, written down only now: the time to acknowledge is over, and the next in the chain is told. */
    @Test
    void whereNobodyAcknowledgedInTimeTheNextLeaderIsTold() {
        Page page = called("松江路");
        page.evaluate(
                "at => import('/js/api.js').then(api => api.submit(`matters/${location.hash.split('/')[1]}/reports`,"
                        + " {leader: 'L01', means: 'phone', at}))",
                "2026-10-28T17:30:00+08:00");
        assertThat(next(page)).containsText("无人签收，报告市领导");
        assertThat(page.locator("#limits")).containsText("无人签收");
        page.click("#act-tell-do");
        assertThat(page.locator("#link-city-leader")).containsText("已报告");
    }

    @Test
    void goingUpwardBeforeTheApprovalIsRefusedWithItsClause() {
        Page page = called("民主路");
        open(page, "write");
        page.click("#act-write-do");
        assertThat(page.locator("#reports")).containsText("第1稿");
        open(page, "send");
        page.fill("#send-receipt", "值班员");
        page.click("#act-send-do");
        assertThat(page.locator(".refusal")).containsText("未经市领导批准");
        assertThat(page.locator(".refusal .clause").getByText("二(二)3-1")).isVisible();
        assertThat(page.locator("#send-receipt")).hasValue("值班员");
        Browser.assertAccessible(page);
    }

    @Test
    void aReloadInTheMiddleLosesNothing() {
        Page page = at("duty");
        page.click("#record-call");
        page.fill("#record-ask-course", "桥面塌陷");
        page.check("#record-grade-serious");
        page.reload();
        assertThat(page.locator("#record-ask-course")).hasValue("桥面塌陷");
        assertThat(page.locator("#record-grade-serious")).isChecked();
    }

    @Test
    void whatIsBeingTypedStaysWhenAnotherBrowserWrites() {
        Page page = called("解放路");
        open(page, "instruct");
        page.fill("#instruct-text", "先救");
        alsoAt("leader", page).click("#act-tell-do");
        assertThat(page.locator("#link-duty-leader")).containsText("已报告");
        assertThat(page.locator("#instruct-text")).hasValue("先救");
        assertThat(page.locator("#instruct-text")).isFocused();
        page.keyboard().type("人");
        assertThat(page.locator("#instruct-text")).hasValue("先救人");
    }

    @Test
    void anOutsiderSeesNothingOfIt() {
        Page duty = called("河北街");
        Page page = browser.page(Browser.desktop());
        page.navigate(duty.url());
        Browser.signIn(page, "outsider");
        assertThat(page.locator("main")).containsText("不是本单位在册人员");
        assertThat(page.locator("body")).not().containsText("河北街");
    }

    @Test
    void whoMayNotWriteReadsWhoseStepItIs() {
        Page page = alsoAt("Z05", called("通化路"));
        assertThat(next(page)).containsText("由当班人员或领导办理");
        assertThat(page.locator("#next form")).hasCount(0);
        open(page, "close");
        page.fill("#close-text", "完");
        page.click("#act-close-do");
        assertThat(page.locator(".refusal .clause").first()).isVisible();
    }

    @Test
    void itFitsAPhoneAndSpeaksEnglish() {
        Page page = browser.as("duty", Browser.phone());
        Browser.to(page, "emergency");
        page.click("#language");
        assertThat(page.locator("#record-call")).containsText("emergency call");
        Browser.assertAccessible(page);
        page.locator("#list-open a").last().click();
        assertThat(page.locator("#next-label")).hasText("Next step");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
        page.navigate(desk.address() + "/#emergency/+");
        assertThat(page.locator("#act-record")).isVisible();
        Browser.assertFits(page);
        Browser.assertAccessible(page);
    }
}
