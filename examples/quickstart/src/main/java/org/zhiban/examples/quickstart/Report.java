package org.zhiban.examples.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.shift.OnPost;
import org.zhiban.core.shift.Vacancy;
import org.zhiban.core.time.Span;

/** What the book tells: who was on the post, the log, the findings, and that the chain holds. */
final class Report {
    private final View view;
    private final Page page;
    private final Post desk;

    Report(View view, Page page) {
        this.view = view;
        this.page = page;
        this.desk = view.plan()
                .regulations()
                .on(view.plan().dateOf(view.now()))
                .posts(Post.Kind.DESK)
                .get(0);
    }

    boolean print() {
        page.heading("记录本", "The logbook");
        view.log().forEach(this::printEntry);
        page.heading("谁在岗", "Who is on the post");
        instants().forEach(this::printOnPost);
        page.heading("检查发现", "Findings");
        List<Finding> findings = view.findings(Span.of(Instant.EPOCH, view.now().plus(Duration.ofDays(400))));
        findings.forEach(this::printFinding);
        page.heading("核验", "Verification");
        return printVerification();
    }

    private void printEntry(LogEntry entry) {
        page.line(Page.pad("#" + entry.number(), 5)
                + Page.pad(page.messages().value(entry.enteredAt()), 16)
                + page.messages().event(entry));
    }

    /** Now, and a while into every vacancy. */
    private List<Instant> instants() {
        List<Instant> instants = view.findings(Span.of(Instant.EPOCH, view.now())).stream()
                .filter(finding -> finding.code() == Code.POST_VACANT)
                .map(finding -> finding.span().start().plus(Duration.ofHours(2)))
                .filter(instant -> instant.isBefore(view.now()))
                .collect(Collectors.toList());
        instants.add(view.now());
        return instants;
    }

    private void printOnPost(Instant instant) {
        OnPost on = view.onPost(desk.id(), instant);
        page.line(page.messages().value(instant) + "  " + page.messages().value(desk.name()) + page.text("：", ": ")
                + on(on));
    }

    private String on(OnPost on) {
        if (on instanceof OnPost.Held held) {
            return page.messages().value(held.shift().officer())
                    + page.text("（", " (")
                    + page.messages().value(held.shift().shift())
                    + page.text("）", ")");
        } else if (on instanceof OnPost.Vacant vacant) {
            Vacancy vacancy = vacant.vacancy();
            String officer = page.messages().value(vacancy.held().officer());
            return page.text("空岗，仍由" + officer + "负责", "vacant; " + officer + " still answers for it");
        }
        return page.text("尚未启用", "not yet taken");
    }

    private void printFinding(Finding finding) {
        String evidence =
                finding.evidence().stream().map(number -> "#" + number).collect(Collectors.joining(" "));
        page.line("  " + page.messages().finding(finding)
                + (evidence.isEmpty() ? "" : page.text(" 依据条目 ", " Evidence: ") + evidence));
    }

    private boolean printVerification() {
        Verification result = view.verify();
        page.line(result.fault()
                .map(fault -> page.text("第", "entry ") + fault.number() + page.text("条异常：", " is bad: ") + fault)
                .orElse(page.text("完好：", "intact: ")
                        + result.verified()
                        + page.text("条，末端 ", " entries, head ")
                        + result.head().digest()));
        return result.isIntact();
    }
}
