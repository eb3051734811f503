package org.zhiban.core.regulation;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** Who is told, decides or inspects (职责角色); who that is, the regulation says by eligibility, the duty leader by roster. */
public enum Role implements Named {
    /** 带班领导: the leader of the duty day, by the roster. */
    DUTY_LEADER("带班领导", "duty leader"),
    /** 办公室主要领导: the head of the office, always told of an emergency. */
    PRINCIPAL_LEADER("办公室主要领导", "principal leader"),
    /** 市领导: who may approve a report upward (gap G11). */
    CITY_LEADER("市领导", "city leader"),
    /** 分管领导: who inspects the records, clause 三(七). */
    INSPECTOR("分管领导", "leader in charge");

    private final Wording wording;

    Role(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
