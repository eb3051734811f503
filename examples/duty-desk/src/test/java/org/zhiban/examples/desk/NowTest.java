package org.zhiban.examples.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing in, and the first screen: who is on, what is due, what is open. */
@NeedsBrowser
class NowTest extends OnOneDesk {
    @Test
    void theHolderTheLeaderWhatIsDueAndWhatIsOpenAreOnOneScreen() {
        Page page = browser.as("duty");
        String me = page.innerText(".who span");
        assertThat(page.locator(".holder .name").first()).hasText(me);
        assertThat(page.locator(".holder.held")).containsText("工作日白班");
        assertThat(page.locator("#due")).containsText("带班领导");
        assertThat(page.locator("#open li")).hasCount(3);
        assertThat(page.locator("#found")).containsText("二(二)1-3");
        Browser.assertAccessible(page);
    }

    @Test
    void whatIsLeftRunsDown() {
        Page page = browser.as("duty");
        String before = page.innerText(".holder .countdown");
        assertThat(page.locator(".holder .countdown")).not().hasText(before);
    }

    @Test
    void theSwitchTurnsThePageAndWhatTheOfficeSaysIntoEnglish() {
        Page page = browser.as("leader");
        page.click("#language");
        assertThat(page.locator("h1")).hasText("Now");
        assertThat(page.locator("#due")).containsText("the duty leader");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.reload();
        assertThat(page.locator("h1")).hasText("Now");
        Browser.assertAccessible(page);
    }

    @Test
    void anOutsiderSeesNothing() {
        Page page = browser.outsiderAt("/");
        assertThat(page.locator("nav")).hasCount(0);
        Browser.assertForbidden(page, "duty/board");
        Browser.assertAccessible(page);
    }

    @Test
    void whoIsNotSignedInSeesTheFormAndAWrongPasswordIsToldSo() {
        Page page = browser.page(Browser.desktop());
        page.navigate("/");
        page.fill("[name=username]", "duty");
        page.fill("[name=password]", "guess");
        page.click("button.main");
        assertThat(page.locator("[role=alert]")).hasText("用户名或密码不对。");
        assertThat(page.evaluate("fetch('duty/board').then(answer => answer.status)"))
                .isEqualTo(401);
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        Page page = browser.page(Browser.desktop());
        List<String> hosts = new ArrayList<>();
        page.onRequest(request -> hosts.add(host(request)));
        page.navigate("/");
        Browser.signIn(page, "duty");
        page.waitForSelector("main[data-shown=now]");
        assertThat(hosts).hasSizeGreaterThan(10).containsOnly("localhost");
    }

    private static String host(Request request) {
        return URI.create(request.url()).getHost();
    }

    @Test
    void itFitsAPhoneInTheDark() {
        Page page = browser.as("duty", Browser.darkPhone());
        Browser.assertFits(page);
        Browser.assertAccessible(page);
    }
}
