package org.zhiban.clausetests;

import org.zhiban.clausetests.ClauseText.Kind;
import org.zhiban.clausetests.Proves.By;
import org.zhiban.clausetests.Verdict.Standing;

/** The words of the reports (报告用语), Chinese first. */
final class Words {

    private Words() {}

    static String of(Standing standing) {
        return switch (standing) {
            case PROVED -> "已证 proved";
            case EXEMPT -> "豁免 exempt";
            case REJECTED -> "未过 rejected";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "通过 passed";
            case FAILED -> "失败 failed";
            case SKIPPED -> "跳过 skipped";
            case NOT_RUN -> "未运行 not run";
        };
    }

    static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case SKIPPED, NOT_RUN -> "–";
        };
    }

    static String of(By by) {
        return by == By.ACCEPTING ? "合规 accepting" : "违规 refusing";
    }

    static String of(Kind kind) {
        return kind == Kind.DEFINITION ? "定义 definition" : "可执行 enforceable";
    }
}
