package org.zhiban.examples.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What the book shows of a month, with its evidence; what leaders do about it; and whether the book is whole. */
@NeedsBrowser
class InspectionTest extends OnADesk {
    private static final String IN_CHARGE = "L02";

    private Page at(String user) {
        return Browser.to(browser.as(user), "inspection");
    }

    private static Locator finding(Page page, String words) {
        return page.locator("#found li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator button(Locator where, String words) {
        return where.locator("button").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void findingsStandUnderTheirClauseAndWhatMendsThemIsOneClickAway() {
        Page page = at("duty");
        assertThat(page.locator("#totals .breach strong")).hasText("4");
        Locator vacancies = page.locator("#found .group").first();
        assertThat(vacancies.locator("h3")).containsText("一(四)-6");
        assertThat(vacancies.locator("li")).hasCount(3);
        assertThat(vacancies.locator("li").first()).containsText("有关人员 王芳、郑艳");

        Locator fax = finding(page, "传真机不正常");
        assertThat(fax.locator(".mended")).hasText("已补救");
        button(fax, "补救").click();
        assertThat(fax.locator(".entry")).containsText("记录人");
        assertThat(fax.locator(".entry code").first()).containsText("SHA-256:");
        Browser.assertAccessible(page);
    }

    @Test
    void theKeyboardOpensTheEvidenceAndTheSealIsTheBooks() {
        Page page = at("duty");
        Locator call = finding(page, "漏接来电");
        Locator first = call.locator(".evidence button").first();
        first.focus();
        page.keyboard().press("Enter");
        assertThat(first).hasAttribute("aria-expanded", "true");
        assertThat(call.locator(".entry")).containsText("漏接来电一次");
        String digest = call.locator(".entry code").first().innerText();
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(call.locator(".entry code").nth(1)).hasText(digest);
        page.keyboard().press("Space");
        assertThat(call.locator(".entry")).isHidden();
    }

    @Test
    void aLeaderInChargeInspectsAndCriticisesOnTheEvidence() {
        Page page = at(IN_CHARGE);
        Locator vacancy = finding(page, "无人接班").first();
        vacancy.locator(".evidence button").first().click();
        button(vacancy, "列入抽查").click();
        assertThat(page.locator("[name=sample]")).not().hasValue("");
        page.check("#form-duty-record");
        page.fill("[name=result]", "十月记录已查");
        page.click("#do-inspect");
        assertThat(page.locator("#made")).containsText("十月记录已查");

        button(finding(page, "无人接班").first(), "列入通报依据").click();
        page.selectOption("[name=person]", "M03");
        page.fill("[name=text]", "接班迟到，予以通报");
        page.click("#do-criticise");
        assertThat(page.locator("#made li").last()).containsText("接班迟到，予以通报");
        assertThat(page.locator("[name=text]")).hasValue("");
    }

    @Test
    void whoIsNotInChargeIsToldByWhichClause() {
        Page page = at("duty");
        page.click("#inspect summary");
        page.check("#form-duty-record");
        page.fill("[name=result]", "都好");
        page.click("#do-inspect");
        assertThat(page.locator("#inspect .refusal .clause").first()).hasText("三(七)-1");
        page.click("#criticise summary");
        page.selectOption("[name=person]", "M03");
        page.fill("[name=entries]", "1");
        page.fill("[name=text]", "迟到");
        page.click("#do-criticise");
        assertThat(page.locator("#criticise .refusal .clause").first()).hasText("三(七)-1");
        assertThat(page.locator("#made li")).hasCount(1);
    }

    @Test
    void aReloadInTheMiddleLosesNothing() {
        Page page = at(IN_CHARGE);
        page.click("#inspect summary");
        page.check("#form-incoming-register");
        page.fill("[name=result]", "收文登记缺一号");
        page.reload();
        page.click("#inspect summary");
        assertThat(page.locator("[name=result]")).hasValue("收文登记缺一号");
        assertThat(page.locator("#form-incoming-register")).isChecked();
    }

    @Test
    void otherDaysShowOtherThings() {
        Page page = at("duty");
        page.fill("#span-from", "2026-10-20");
        page.fill("#span-to", "2026-10-23");
        page.click("#look");
        assertThat(finding(page, "无人接班")).hasCount(1);
        assertThat(page.locator("#made")).containsText("没有登记检查或通报");
        page.click("#last-month");
        assertThat(page.locator("#span-from")).hasValue("2026-09-01");
        assertThat(page.locator("#span-to")).hasValue("2026-09-30");
        page.click("#this-month");
        assertThat(page.locator("#span-to")).hasValue("2026-10-28");
    }

    @Test
    void theChartAndItsTableSayTheSameByPersonSectionAndMonth() {
        Page page = at("duty");
        assertThat(page.locator("#by-person")).hasAttribute("aria-pressed", "true");
        for (String way : List.of("person", "section", "month")) {
            page.click("#by-" + way);
            assertThat(page.locator("#by-" + way)).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("#counted tbody th").allInnerTexts())
                    .isEqualTo(page.locator(".bar-row span").allInnerTexts());
            assertThat(page.locator("#counted tbody tr").first().locator("td").allInnerTexts())
                    .contains(page.locator(".bar-row strong").first().innerText());
        }
        assertThat(page.locator("#counted tbody tr")).hasCount(1);
        assertThat(page.locator(".chart")).hasAttribute("role", "img");
        Browser.assertAccessible(page);
    }

    @Test
    void theReportsCanBeTakenAway() throws IOException {
        Page page = at("duty");
        assertThat(Saved.pdf(page, "#get-pdf")).contains("检查发现").contains("传真机不正常");
        try (XWPFDocument word = Saved.word(page, "#get-word")) {
            assertThat(word.getTables()).isNotEmpty();
        }
        try (XSSFWorkbook excel = Saved.excel(page, "#get-excel")) {
            assertThat(excel.getSheetAt(0).getLastRowNum())
                    .isGreaterThan(page.locator("#counted tbody tr").count());
        }
        assertThat(page.evaluate("fetch('reports/inspection.pdf?days=never&lang=zh').then(answer => answer.status)"))
                .isEqualTo(400);
    }

    @Test
    void theBookIsVerifiedAndWhatWasChangedComesOut() throws IOException {
        Page page = at("duty");
        page.click("#verify");
        assertThat(page.locator("#verified")).containsText("完好：第1条至第");
        assertThat(page.locator("#verified code")).containsText("SHA-256:");

        falsify("县市区值班室例行联络，一切正常", "县市区值班室例行联络，一切反常");
        page.click("#verify");
        assertThat(page.locator("#verified .bad")).containsText("摘要不符");
        assertThat(page.locator("#verified")).containsText("此前第1条至第");
        assertThat(page.locator("#verified")).containsText("应为");
        Browser.assertAccessible(page);
    }

    /** Changes the first entry that says so, in the file. */
    private void falsify(String words, String others) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("book"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                String changed = text.replaceFirst(latin(words), latin(others));
                if (!changed.equals(text)) {
                    Files.write(file, changed.getBytes(StandardCharsets.ISO_8859_1));
                    return;
                }
            }
        }
        throw new AssertionError("no entry says: " + words);
    }

    private static String latin(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void anOutsiderGetsNeitherSealsNorReports() {
        Page page = browser.outsiderAt("/#inspection");
        Browser.assertForbidden(page, "seals/1", "reports/inspection.pdf?days=2026-10-01/2026-10-02&lang=zh", "office");
    }

    @Test
    void itFitsAPhoneAndSpeaksEnglish() {
        Page page = Browser.to(browser.as("duty", Browser.phone()), "inspection");
        page.locator(".evidence button").first().click();
        assertThat(page.locator(".entry code").first()).isVisible();
        Browser.assertFits(page);
        Browser.assertAccessible(page);
        page.click("#language");
        assertThat(page.locator("#found h2")).hasText("Found");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
    }
}
