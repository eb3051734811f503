package org.zhiban.examples.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** More forms of a kind than a page holds. */
@NeedsBrowser
class ManyFormsTest extends OnADesk {
    private static final String RECEIVE_MANY = "async () => { const api = await import('/js/api.js');"
            + " for (let number = 1; number <= 101; number += 1) {"
            + " await api.submit('posts/desk/papers', {kind: 'notice', source: '市委办', document: '',"
            + " title: '通知' + number, urgency: 'ordinary', arrived: '2026-10-28T17:45:00+08:00'}); } }";

    @Test
    void theFurtherOnesAreOnTheNextPage() {
        Page page = Browser.to(browser.as("duty"), "record");
        page.evaluate(RECEIVE_MANY);
        page.navigate("/#record/forms/incoming-register");
        assertThat(page.locator(".numbers li")).hasCount(100);
        String last = page.locator(".numbers a").last().innerText();
        page.locator("main .bar a").first().click();
        assertThat(page.locator(".numbers li")).not().hasCount(100);
        assertThat(page.locator(".numbers a").first()).not().hasText(last);
        page.locator(".numbers a").first().click();
        assertThat(page.locator("#boxes")).containsText("通知");
    }
}
