package org.zhiban.core.form;

import java.util.Objects;

/**
 * Who told something or was told it (来电来访单位): an organisation, a person, a number. The person's data are shown only with the
 * record itself.
 *
 * @param name the person's name; empty if not given
 * @param organisation the person's organisation; empty if none
 * @param phone the number to be reached on; empty if not given
 */
public record Correspondent(String name, String organisation, String phone) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Correspondent {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(phone, "phone");
    }

    /** Only that there is somebody: who it is stays out of logs and exceptions. */
    @Override
    public String toString() {
        return "Correspondent[来电来访信息不显示 withheld]";
    }
}
