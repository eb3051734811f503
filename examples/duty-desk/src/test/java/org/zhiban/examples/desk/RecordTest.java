package org.zhiban.examples.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What comes in is written down on the forms of the paper book, read again, corrected and saved. */
@NeedsBrowser
class RecordTest extends OnADesk {
    private static final String COUNT =
            "async gist => { const log = await (await fetch('duty/log?after=0&limit=500')).json();"
                    + " return log.entries.filter(one => one.event?.gist === gist).length; }";

    private Page at(String user, String kind) {
        Page page = Browser.to(browser.as(user), "record");
        page.click("#kind-" + kind);
        page.waitForSelector("#kind-" + kind + "[aria-current]");
        return page;
    }

    private static void fillOrder(Page page) {
        page.fill("[name='caller/name']", "孙秀兰");
        page.fill("[name='caller/phone']", "13844200815");
        page.fill("[name='caller/address']", "河北街光明小区3号楼");
        page.selectOption("[name=request]", "help");
        page.selectOption("[name=topic]", "water");
        page.fill("[name=place]", "河北街光明小区");
        page.fill("[name=households]", "42");
        page.fill("[name=content]", "下午四时起停水，无人告知何时恢复");
    }

    private static String written(Page page) {
        assertThat(page.locator("#told")).containsText("已记入第");
        return page.innerText("#told a").replaceAll("^查看 ", "");
    }

    @Test
    void aCallIsRecordedByKeyboardAloneAndStandsOnTheRecordOfTheShift() {
        Page page = at("duty", "call");
        page.focus("[name=gist]");
        page.keyboard().type("市气象台：夜间有雷雨");
        page.focus("[name='from/name']");
        page.keyboard().type("周海");
        page.keyboard().press("Enter");
        assertThat(page.locator("#told")).containsText("已记入第");
        assertThat(page.locator("[name=gist]")).hasValue("");
        page.locator("#forms li", new Page.LocatorOptions().setHasText("本班"))
                .locator("a")
                .click();
        assertThat(page.locator("#entries")).containsText("市气象台：夜间有雷雨");
        Browser.assertAccessible(page);
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldWhileOneTypes() {
        Page page = at("duty", "livelihood-line-record");
        page.locator("[name='caller/phone']").pressSequentially("138");
        assertThat(page.locator("#in-caller-phone-wrong")).hasText("");
        page.locator("[name='caller/phone']").pressSequentially("44");
        assertThat(page.locator("#in-caller-phone-wrong")).hasText("");
        page.locator("[name='caller/phone']").pressSequentially("2");
        assertThat(page.locator("#in-caller-phone-wrong")).containsText("不是有效的电话号码");
        page.locator("[name='caller/phone']").pressSequentially("00815");
        assertThat(page.locator("#in-caller-phone-wrong")).hasText("");
        page.fill("[name=households]", "几户");
        assertThat(page.locator("#in-households-wrong")).containsText("整数");
        page.fill("[name=households]", "");
        page.fill("[name=at]", "2026-10-29T09:00");
        assertThat(page.locator("#in-at-wrong")).hasText("不能晚于现在");
        page.fill("[name=at]", "");
        page.click("#entry-send");
        assertThat(page.locator("#in-place-wrong")).hasText("请填写");
        assertThat(page.locator("[name=place]")).isFocused();
        assertThat(page.locator("[name=place]")).hasAttribute("aria-invalid", "true");
        Browser.assertAccessible(page);
    }

    /** What the page lets through is changed on its way, so that the server itself objects. */
    @Test
    void whatTheServerSaysIsWrongStandsBesideItsField() {
        Page page = at("duty", "mayor-line-record");
        fillOrder(page);
        page.route(
                "**/duty/posts/mayor-line/orders",
                route -> route.resume(new Route.ResumeOptions()
                        .setPostData(route.request().postData().replace("13844200815", "one-two"))));
        page.click("#entry-send");
        assertThat(page.locator("#in-caller-phone-wrong")).containsText("电话号码");
        assertThat(page.locator("[name='caller/phone']")).isFocused();
        assertThat(page.locator("#entry [role=alert]")).hasText("请改正标出的栏目。");
        assertThat(page.locator("[name=content]")).hasValue("下午四时起停水，无人告知何时恢复");
    }

    @Test
    void whoIsNotOnThePostIsToldByWhichClause() {
        Page page = at("leader", "visitor");
        page.fill("[name=name]", "王建国");
        page.fill("[name=purpose]", "送防汛物资清单");
        page.click("#entry-send");
        assertThat(page.locator("#entry .refusal")).containsText("按制度不能办理");
        assertThat(page.locator("#entry .refusal .clause").first()).hasText(Pattern.compile("[一二三].*"));
        assertThat(page.locator("[name=purpose]")).hasValue("送防汛物资清单");
    }

    @Test
    void paperAndVisitorAreRecorded() {
        Page page = at("duty", "document");
        page.selectOption("[name=kind]", "fax");
        page.fill("[name=source]", "吉林市防汛办");
        page.fill("[name=document]", "吉防汛〔2026〕41号");
        page.fill("[name=title]", "关于做好强降雨防范工作的通知");
        page.click("#entry-send");
        assertThat(page.locator("#told a")).hasText(Pattern.compile("查看 .*号"));
        page.click("#told a");
        assertThat(page.locator("#boxes")).containsText("吉防汛〔2026〕41号");

        page = at("duty", "visitor");
        page.fill("[name=name]", "王建国");
        page.fill("[name=purpose]", "送防汛物资清单");
        page.click("#entry-send");
        assertThat(page.locator("#told")).containsText("已记入第");
    }

    @Test
    void aReloadInTheMiddleLosesNothing() {
        Page page = at("duty", "mayor-line-record");
        fillOrder(page);
        page.fill("[name='caller/phone']", "138442");
        page.reload();
        assertThat(page.locator("[name=content]")).hasValue("下午四时起停水，无人告知何时恢复");
        assertThat(page.locator("[name=topic]")).hasValue("water");
        assertThat(page.locator("#in-caller-phone-wrong")).containsText("不是有效的电话号码");
    }

    @Test
    void newsDoNotTakeAwayWhatIsBeingTyped() {
        Page page = at("duty", "call");
        page.fill("[name=gist]", "对方正在说");
        page.locator("h1").click();
        browser.as("duty")
                .evaluate(
                        "import('/js/api.js').then(api => api.submit('posts/desk/papers', {kind: 'notice', source: '市委办',"
                                + " document: '', title: '通知', urgency: 'ordinary', arrived: '2026-10-28T17:45:00+08:00'}))");
        assertThat(page.locator("#forms")).containsText("收");
        assertThat(page.locator("#forms .list li", new Page.LocatorOptions().setHasText("17:5"))
                        .last())
                .isVisible();
        assertThat(page.locator("[name=gist]")).hasValue("对方正在说");
    }

    /** First nothing goes out; then the server writes, but its answer never arrives. */
    @Test
    void aLineThatBreaksWhileSendingLosesNothingAndWritesOnce() {
        Page page = at("duty", "call");
        page.fill("[name=gist]", "断线时的来电");
        page.route("**/duty/posts/*/calls", Route::abort);
        page.click("#entry-send");
        assertThat(page.locator("#entry .refusal")).containsText("不会重复登记");
        assertThat(page.evaluate(COUNT, "断线时的来电")).isEqualTo(0);
        page.unroute("**/duty/posts/*/calls");

        page.evaluate("() => { const real = window.fetch; window.fetch = async (url, options) => {"
                + " const answer = await real(url, options);"
                + " if (options?.method === 'POST') { throw new TypeError('Failed to fetch'); } return answer; }; }");
        page.click("#entry-send");
        assertThat(page.locator("#entry-send")).isEnabled();
        assertThat(page.locator("#entry .refusal")).containsText("不会重复登记");
        assertThat(page.locator("[name=gist]")).hasValue("断线时的来电");
        assertThat(page.evaluate(COUNT, "断线时的来电")).isEqualTo(1);

        page.reload();
        assertThat(page.locator("[name=gist]")).hasValue("断线时的来电");
        page.click("#entry-send");
        assertThat(page.locator("#told")).containsText("已记入第");
        assertThat(page.evaluate(COUNT, "断线时的来电")).isEqualTo(1);
    }

    @Test
    void anEntryIsCorrectedBesideAndTheFormIsSavedAsPdfAndWord() throws IOException {
        Page page = at("duty", "mayor-line-record");
        fillOrder(page);
        page.click("#entry-send");
        String number = written(page);
        page.click("#told a");
        assertThat(page.locator("#boxes")).containsText("孙秀兰");

        page.locator("#entries .small").first().click();
        page.fill("[name=correction]", "停水自下午三时起");
        page.reload();
        assertThat(page.locator("[name=correction]")).hasValue("停水自下午三时起");
        page.click("#entries form button.main");
        assertThat(page.locator("[name=reason]")).isFocused();
        page.fill("[name=reason]", "来电人记错时间");
        page.click("#entries form button.main");
        assertThat(page.locator(".correction")).containsText("停水自下午三时起");
        assertThat(page.locator(".was")).isVisible();
        Browser.assertAccessible(page);

        assertThat(Saved.pdf(page, "#save-pdf").replaceAll("\\s", ""))
                .contains(number, "孙秀兰", "13844200815", "光明小区", "下午四时起停水", "停水自下午三时起", "来电人记错时间");
        assertThat(word(page, "#save-docx")).contains(number, "孙秀兰", "停水自下午三时起");
    }

    @Test
    void inEnglishItIsSavedInEnglish() throws IOException {
        Page page = at("duty", "call");
        page.click("#language");
        assertThat(page.locator("h1")).hasText("Record");
        page.locator("#forms .tag").locator("xpath=..").locator("a").click();
        assertThat(page.locator("#form h2")).containsText("duty record");
        assertThat(Saved.pdf(page, "#save-pdf")).containsIgnoringCase("duty record");
        assertThat(word(page, "#save-docx")).containsIgnoringCase("duty record");
    }

    @Test
    void aFormIsPrintedWithoutWhatIsAroundIt() throws IOException {
        Page page = at("duty", "call");
        page.addInitScript(Browser.PRINTS);
        page.reload();
        page.locator("#forms .tag").locator("xpath=..").locator("a").click();
        String number = page.innerText("#form h2").replaceAll(".*· ", "");
        String printed = Saved.printed(page, "#print").replaceAll("\\s", "");
        assertThat(printed.replaceAll("\\D", "")).contains(number.replaceAll("\\D", ""));
        Assumptions.assumeTrue(
                printed.contains("号"), "本机无中文字体 Chromium prints no Chinese: the machine has no Chinese font");
        assertThat(printed).contains(number, "河北街供水主管爆裂").doesNotContain("打印", "交接班", "退出");
    }

    private static String word(Page page, String link) throws IOException {
        try (XWPFWordExtractor text = new XWPFWordExtractor(Saved.word(page, link))) {
            return text.getText();
        }
    }

    @Test
    void theOfficesOwnFieldsAreFilledInOnTheRecordOfTheShift() {
        Page page = at("duty", "call");
        page.locator("#forms li", new Page.LocatorOptions().setHasText("本班"))
                .locator("a")
                .click();
        page.fill("#own [name=weather]", "雷阵雨");
        page.click("#own-send");
        assertThat(page.locator("#entries")).containsText("雷阵雨");
        assertThat(page.locator("#own [name=weather]")).hasValue("雷阵雨");
    }

    @Test
    void theFormsOfAKindAreListed() {
        Page page = at("duty", "call");
        page.locator("#forms h3 a").first().click();
        page.locator(".numbers a").first().click();
        assertThat(page.locator("#form h2")).containsText("值班记录");
        page.navigate("/#record/form/" + "值〔2001〕1号");
        assertThat(page.locator("#form")).containsText("没有这份表单");
    }

    @Test
    void anOutsiderSeesNoFormAndSavesNone() {
        Page page = browser.outsiderAt("/#record");
        Browser.assertForbidden(page, "duty/forms?kind=duty-record");
        Browser.assertForbidden(page, "documents/forms/值〔2026〕1号.pdf?lang=zh");
        Page nobody = browser.page(Browser.desktop());
        nobody.navigate("/");
        assertThat(nobody.evaluate("fetch('documents/forms/值〔2026〕1号.pdf?lang=zh').then(answer => answer.status)"))
                .isEqualTo(401);
    }

    @Test
    void itFitsAPhoneAndSpeaksEnglish() {
        Page page = Browser.to(browser.as("duty", Browser.phone()), "record");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
        page.click("#language");
        assertThat(page.locator("h1")).hasText("Record");
        page.click("#kind-mayor-line-record");
        assertThat(page.locator("#entry h2")).hasText("Mayor’s line");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
    }
}
