package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.zhiban.core.office.DutyDesk;

/** How the tests of the articles speak of what was ruled and what was found. */
final class Judged {
    private Judged() {}

    static void accepted(Ruling<?> ruling) {
        assertThat(ruling.refusals()).isEmpty();
    }

    /** Refused under this rule, citing this clause; other reasons may stand beside it. */
    static Refusal refused(Ruling<?> ruling, Code code, String clause) {
        List<Refusal> refusals =
                ruling.refusals().stream().filter(one -> one.code() == code).toList();
        assertThat(refusals).as("%s in %s", code, ruling).isNotEmpty();
        assertThat(refusals.get(0).citation().clause()).isEqualTo(clause);
        return refusals.get(0);
    }

    /** Refused under this rule and no other. */
    static Refusal refusedOnly(Ruling<?> ruling, Code code, String clause) {
        Refusal refusal = refused(ruling, code, clause);
        assertThat(ruling.refusals()).hasSize(1);
        return refusal;
    }

    /** Found once in the year under this rule, citing this clause. */
    static Finding found(DutyDesk office, Code code, String clause) {
        List<Finding> findings = office.findings(code);
        assertThat(findings).as("%s", code).hasSize(1);
        assertThat(findings.get(0).citation().clause()).isEqualTo(clause);
        return findings.get(0);
    }

    static void notFound(DutyDesk office, Code code) {
        assertThat(office.findings(code)).isEmpty();
    }
}
