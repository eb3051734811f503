package org.zhiban.clausetests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    Path directory;

    @Test
    void as_text_it_reads_as_the_regulation_with_its_proof() throws IOException {
        Build.in(directory)
                .tests(Sound.LoanTest.class, Sound.LoanProperties.class)
                .gate(Sound.Gate.class);
        assertThat(report("regulation.md")).isEqualTo(golden("reading-room.md"));
    }

    @Test
    void as_a_page_it_says_the_same_and_needs_nothing_beside_it() throws IOException {
        Build.in(directory)
                .tests(Sound.LoanTest.class, Sound.LoanProperties.class)
                .gate(Sound.Gate.class);
        assertThat(report("regulation.html"))
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh\">\n")
                .contains("@media print")
                .contains("<h1>阅览室规章 Rules of the reading room</h1>")
                .contains("<b>3</b> 已证 proved", "<b>1</b> 豁免 exempt", "<b>0</b> 未过 rejected")
                .containsSubsequence(
                        "<h2>一(一)</h2>",
                        "借书须登记 &lt;姓名&gt;。",
                        "A loan is entered with the &lt;name&gt;.",
                        "登记了姓名就可以借 with a name, it is lent",
                        "合规 accepting · 通过 passed",
                        "a loan without a name is refused",
                        "<h2>一(二)</h2>",
                        "<h2>二</h2>",
                        "豁免理由 exempt because: 没有任何记录能反映安静与否")
                .doesNotContain("src=", "href=", "url(");
    }

    @Test
    void a_rejected_clause_shows_what_is_wrong_in_both() throws IOException {
        Build.in(directory)
                .tests(Broken.Fails.class, Broken.CitesTheUnknown.class)
                .gate(Broken.EnforceableGate.class);
        assertThat(report("regulation.md"))
                .contains(
                        "### 甲-1 · 未过 rejected",
                        "- **✗ failing: Broken$Fails#it\\_is\\_signed\\_but\\_not\\_by\\_hand**")
                .contains("## 目录之外 Outside the catalogue", "### 乙-9 · 未过 rejected");
        assertThat(report("regulation.html"))
                .contains("<article class=\"REJECTED\">", "<p class=\"fault\">✗ failing: Broken$Fails#it_is_signed")
                .contains("目录之外 Outside the catalogue");
    }

    @Test
    void a_test_that_cites_another_revision_says_which() throws IOException {
        Build.in(directory).tests(Broken.OnlyAccepting.class).gate(Broken.AmendedGate.class);
        assertThat(report("regulation.md"))
                .startsWith("# 条款与证明 The regulation with its proof\n")
                .contains("- ✓ a signed one passes (合规 accepting · 通过 passed · 引用修订 cites revision 1, ");
    }

    @Test
    void without_evidence_no_clause_is_shown_as_proved() throws IOException {
        Build.in(directory).gate(Sound.Gate.class);
        assertThat(report("regulation.md"))
                .contains("已证 proved 0 · 豁免 exempt 0 · 未过 rejected 4", "**✗ no proofs of run");
        assertThat(report("regulation.html")).contains("<p class=\"fault\">✗ no proofs of run");
    }

    private String report(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    private static String golden(String name) throws IOException {
        try (InputStream golden = ReportTest.class.getResourceAsStream(name)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
