package org.zhiban.examples.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A day on which the office's principal leader is not the duty leader: both are told of an emergency, each by a step of its own. */
@NeedsBrowser
class TwoLeadersTest extends OnADesk {
    private static final String PRINCIPAL = "L01";

    @Test
    void theDutyLeaderIsToldAndThenThePrincipalLeader() {
        goTo(RunningDesk.BEFORE_THE_NIGHT.minus(Duration.ofDays(1)), directory.resolve("day-before"));
        Page duty = Browser.to(browser.as("duty"), "emergency");
        duty.click("#record-call");
        duty.fill("#record-ask-place", "新街工业园");
        duty.fill("#record-ask-course", "厂房起火");
        duty.click("#act-record-do");
        tell(duty, "立即报告带班领导");
        assertThat(duty.locator("#link-duty-leader")).containsText("已报告");
        assertThat(duty.locator("#link-principal-leader")).not().containsText("已报告");
        tell(duty, "主要领导");
        assertThat(duty.locator("#link-principal-leader")).containsText("已报告");

        acknowledge(browser.as("leader"), duty);
        assertThat(duty.locator("#link-duty-leader")).containsText("已签收");
        assertThat(duty.locator("#link-principal-leader")).not().containsText("已签收");
        acknowledge(browser.as(PRINCIPAL), duty);
        assertThat(duty.locator("#link-principal-leader")).containsText("已签收");
    }

    private static void tell(Page duty, String step) {
        assertThat(duty.locator("#next .what")).containsText(step);
        duty.click("#act-tell-do");
    }

    private static void acknowledge(Page leader, Page duty) {
        leader.navigate(duty.url());
        assertThat(leader.locator("#next .what")).containsText("您已被报告");
        leader.click("#act-acknowledge-do");
    }
}
