package org.zhiban.core.form;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the classified register has what this system may not hold (涉密登记指引), clause 一(六).
 *
 * @param serial its number in the classified register
 * @param copies how many copies
 * @param source which organ it is from
 * @param holder to whom it was given
 * @param returnBy when it is to be given back, if it is
 */
public record RegisterPointer(String serial, int copies, String source, String holder, Optional<LocalDate> returnBy) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RegisterPointer {
        Objects.requireNonNull(serial, "serial");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(returnBy, "returnBy");
    }
}
