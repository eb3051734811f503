package org.zhiban.core.regulation;

import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.language.Wording;
import org.zhiban.core.staff.Eligibility;

/**
 * What a regulation says of a role (角色规定): what it is called, and who holds it.
 *
 * @param name its name for people
 * @param who who holds it; empty if the roster says so, as of the duty leader
 * @param citation the clause
 */
public record RoleTerm(Wording name, Optional<Eligibility> who, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RoleTerm {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(citation, "citation");
    }
}
