package org.zhiban.clausetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ClauseTextTest {

    @Test
    void it_says_which_value_is_wrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseText.enforceable(" ", 1, "签字", "signed"))
                .withMessage("id of a clause is blank: \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseText.definition("甲-1", 0, "签字", "signed"))
                .withMessage("revision of 甲-1 counts from 1, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseText.definition("甲-1", 1, "", "signed"))
                .withMessage("zh of a clause is blank: \"\"");
        assertThatNullPointerException()
                .isThrownBy(() -> ClauseText.definition("甲-1", 1, "签字", null))
                .withMessage("en");
    }

    @Test
    void an_exemption_changes_nothing_else() {
        ClauseText clause = ClauseText.enforceable("甲-1", 3, "签字", "signed");
        assertThat(clause.exempt("why").exemption()).contains("why");
        assertThat(clause.exempt("why"))
                .usingRecursiveComparison()
                .ignoringFields("exemption")
                .isEqualTo(clause);
    }
}
