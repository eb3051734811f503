package org.zhiban.clausetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small regulation of a reading room, whole and proved. */
final class Sound {

    private Sound() {}

    static class Gate extends ClauseGate {

        @Override
        protected List<ClauseText> catalogue() {
            return List.of(
                    ClauseText.definition("一(一)-1", 1, "阅览室全年开放。", "The reading room is open all year."),
                    ClauseText.enforceable("一(一)-2", 2, "借书须登记 <姓名>。", "A loan is entered with the <name>."),
                    ClauseText.enforceable("一(二)-1", 1, "借期不超过三十天。", "A loan lasts thirty days at most."),
                    ClauseText.enforceable("二-1", 1, "请保持安静。", "Please keep quiet.")
                            .exempt("没有任何记录能反映安静与否 No record tells how quiet it was"));
        }

        @Override
        protected String title() {
            return "阅览室规章 Rules of the reading room";
        }
    }

    static class LoanTest {

        @Test
        @Proves(clause = "一(一)-1", rev = 1)
        void theRoomIsOpenOnEveryDay() {}

        @Test
        @DisplayName("登记了姓名就可以借 with a name, it is lent")
        @Proves(clause = "一(一)-2", rev = 2, by = ACCEPTING)
        void named() {}

        @ParameterizedTest
        @ValueSource(strings = {"", " "})
        @Proves(clause = "一(一)-2", rev = 2, by = REFUSING)
        void a_loan_without_a_name_is_refused(String name) {
            assertThat(name).isBlank();
        }

        @Test
        @Disabled("another one proves it")
        @Proves(clause = "一(一)-2", rev = 2, by = REFUSING)
        void a_loan_under_a_false_name_is_refused() {}

        @Nested
        class Returned {

            @Test
            @Proves(clause = "一(二)-1", rev = 1, by = ACCEPTING)
            void it_came_back_in_time() {}
        }

        @Test
        void a_test_without_a_clause_is_nobodys_business() {}
    }

    static class LoanProperties {

        @Property(tries = 5)
        @Proves(clause = "一(二)-1", rev = 1, by = ACCEPTING)
        void up_to_thirty_days_are_granted(@ForAll @IntRange(min = 1, max = 30) int days) {
            assertThat(days).isLessThanOrEqualTo(30);
        }

        @Property(tries = 5)
        @Proves(clause = "一(二)-1", rev = 1, by = REFUSING)
        void a_longer_loan_is_refused(@ForAll @IntRange(min = 31) int days) {
            assertThat(days).isGreaterThan(30);
        }
    }
}
