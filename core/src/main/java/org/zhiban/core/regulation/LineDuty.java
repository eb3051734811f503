package org.zhiban.core.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.staff.SectionId;

/**
 * Who answers a line (电话值守): a section during some shifts of the desk, the officer at the desk otherwise. Clause 一(二).
 *
 * @param line the line's post
 * @param numbers the numbers it is reached on
 * @param section the section that answers in daily work
 * @param during the shift templates of the desk that are daily work
 * @param cover the section that answers while the first is out, or empty if the desk then does (gap G27)
 * @param desk the post that answers at all other times
 * @param daily the clause that gives the line to the section
 * @param covering the clause that gives it to the cover
 * @param otherwise the clause that gives it to the officer at the desk
 * @param form the form on which citizens' concerns are registered, or empty if the line takes none
 */
public record LineDuty(
        PostId line,
        List<String> numbers,
        SectionId section,
        Set<String> during,
        Optional<SectionId> cover,
        PostId desk,
        Citation daily,
        Citation covering,
        Citation otherwise,
        Optional<FormKind> form) {

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     */
    public LineDuty {
        Objects.requireNonNull(line, "line");
        numbers = List.copyOf(numbers);
        Objects.requireNonNull(section, "section");
        during = Set.copyOf(during);
        Objects.requireNonNull(cover, "cover");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(daily, "daily");
        Objects.requireNonNull(covering, "covering");
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(form, "form");
    }
}
