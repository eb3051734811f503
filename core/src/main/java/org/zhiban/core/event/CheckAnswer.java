package org.zhiban.core.event;

import java.util.Objects;

/**
 * What a check showed of one piece of equipment (设备检查), clause 一(三).
 *
 * @param item the checklist, as the regulation names it in Chinese
 * @param isMet whether it works
 * @param remark what was noted; may be empty
 */
public record CheckAnswer(String item, boolean isMet, String remark) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the item is blank
     */
    public CheckAnswer {
        if (Objects.requireNonNull(item, "item").isBlank()) {
            throw new IllegalArgumentException("设备 equipment item must not be blank");
        }
        Objects.requireNonNull(remark, "remark");
    }
}
