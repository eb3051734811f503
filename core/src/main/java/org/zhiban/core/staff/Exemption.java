package org.zhiban.core.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.zhiban.core.time.DateSpan;

/**
 * A dated circumstance (豁免情形) that may keep a person from some duties, such as pregnancy, nursing or a posting elsewhere. From
 * which, the regulation's pools say; unlike leave it keeps nobody from every duty.
 *
 * @param kind what it is, as the regulation names it
 * @param days the days it lasts
 */
public record Exemption(String kind, DateSpan days) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Exemption {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(days, "days");
    }

    /**
     * A circumstance as it is written in a table (豁免写法): {@code 孕期:2026-03-01/2026-12-31}, both days included.
     *
     * @param text kind, first and last day
     * @return the circumstance
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is not written so, with the text
     */
    public static Exemption parse(String text) {
        String[] parts = text.split("[:：/]");
        try {
            return new Exemption(parts[0], DateSpan.through(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
        } catch (IndexOutOfBoundsException | DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "豁免 an exemption is written kind:first/last, such as 孕期:2026-03-01/2026-12-31: " + text, e);
        }
    }
}
