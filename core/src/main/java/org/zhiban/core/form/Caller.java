package org.zhiban.core.form;

import java.util.Objects;

/**
 * Who called (来电人): the person's data, shown only with the record itself.
 *
 * @param name the caller's name; empty if refused
 * @param phone the caller's phone
 * @param address the caller's address; empty if not given
 */
public record Caller(String name, String phone, String address) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Caller {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(address, "address");
    }

    /** Only that there is a caller: who it is stays out of logs and exceptions. */
    @Override
    public String toString() {
        return "Caller[来电人信息不显示 withheld]";
    }
}
